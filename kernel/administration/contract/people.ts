// What the registers of people answer.
import * as z from 'zod';
import { cursorField, limitField } from './fields.ts';
import { bodyKinds, unitSystems } from './people-inputs.ts';

export const peopleParameters = z.object({
  /** A name, its beginning, or the initials of its pinyin. */
  words: z.string().max(60).optional(),
  only: z.enum(['members', 'others']).optional(),
  cursor: cursorField,
  limit: limitField(100, 50),
});

export const personListItem = z.object({
  id: z.uuid(),
  name: z.string(),
  employer: z.string().nullable(),
  post: z.string().nullable(),
  sector: z.string().nullable(),
  isStanding: z.boolean(),
  holdsSeat: z.boolean(),
  hasAccount: z.boolean(),
});
export type PersonListItem = z.infer<typeof personListItem>;
export const peopleList = z.object({
  items: z.array(personListItem),
  total: z.int(),
  nextCursor: z.string().nullable(),
});

const named = z.object({ id: z.uuid(), name: z.string() });
export const personView = z.object({
  id: z.uuid(),
  name: z.string(),
  sex: z.string().nullable(),
  birthYear: z.int().nullable(),
  ethnicity: z.string().nullable(),
  party: z.string().nullable(),
  education: z.string().nullable(),
  employer: z.string().nullable(),
  post: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  certificate: z.string().nullable(),
  seats: z.array(
    z.object({
      id: z.uuid(),
      term: named,
      sector: named.nullable(),
      isStanding: z.boolean(),
      startsOn: z.iso.date(),
      endsOn: z.iso.date().nullable(),
    }),
  ),
  placements: z.array(
    z.object({
      bodyId: z.uuid(),
      name: z.string(),
      kind: z.string(),
      post: z.string(),
      endsOn: z.iso.date().nullable(),
    }),
  ),
  roles: z.array(z.object({ role: z.string(), scope: z.string().nullable() })),
});
export type PersonView = z.infer<typeof personView>;

export const unitRegister = z.object({
  units: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      shortName: z.string(),
      system: z.enum(unitSystems),
      duties: z.string(),
      address: z.string().nullable(),
      phone: z.string().nullable(),
      position: z.int(),
      endedOn: z.iso.date().nullable(),
      contacts: z.array(z.string()),
      /** What it was called before, the latest first. */
      formerNames: z.array(z.object({ name: z.string(), usedUntil: z.iso.date() })),
      successor: z.object({ id: z.uuid(), name: z.string() }).nullable(),
      /** Cases it still has open; of a merged unit those its successor could not simply take over. */
      openCases: z.array(z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string() })),
    }),
  ),
});
export type UnitRegister = z.infer<typeof unitRegister>;

/** What a unit has open, and which of it another may simply take over. */
export const openTasksParameters = z.object({ id: z.uuid() });
export const openTasks = z.object({
  items: z.array(
    z.object({
      undertakingId: z.uuid(),
      caseId: z.uuid(),
      number: z.string().nullable(),
      title: z.string(),
      /** Not once its reply is signed: then somebody decides on the case itself. */
      canPass: z.boolean(),
    }),
  ),
});
export type OpenTasks = z.infer<typeof openTasks>;

/** Terms, sessions and bodies: small registers that come whole. */
export const frameRegister = z.object({
  terms: z.array(
    z.object({
      id: z.uuid(),
      ordinal: z.int(),
      name: z.string(),
      startsOn: z.iso.date(),
      endsOn: z.iso.date().nullable(),
    }),
  ),
  sessions: z.array(
    z.object({
      id: z.uuid(),
      termId: z.uuid(),
      ordinal: z.int(),
      name: z.string(),
      opensOn: z.iso.date(),
      closesOn: z.iso.date().nullable(),
      inSessionFrom: z.iso.datetime(),
      inSessionUntil: z.iso.datetime(),
    }),
  ),
  bodies: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(bodyKinds),
      name: z.string(),
      shortName: z.string().nullable(),
      nationalCode: z.string().nullable(),
      termId: z.uuid().nullable(),
      position: z.int(),
      endedOn: z.iso.date().nullable(),
    }),
  ),
});
export type FrameRegister = z.infer<typeof frameRegister>;
