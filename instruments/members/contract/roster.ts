// The roster on the desk, and one member's page.
import * as z from 'zod';
import { day, moment, named, paged } from './fields.ts';
import { changeKinds, phoneChoices, rosterShows } from './vocabulary.ts';

export const rosterParameters = z.object({
  termId: z.uuid().optional(),
  /** A name, its beginning, or the initials of its pinyin. */
  words: z.string().max(60).default(''),
  sectorId: z.uuid().optional(),
  bodyId: z.uuid().optional(),
  post: z.string().max(20).optional(),
  show: z.enum(rosterShows).default('seated'),
  ...paged,
});

const place = z.object({ bodyId: z.uuid(), name: z.string(), kind: z.string(), post: z.string() });

export const rosterItem = z.object({
  id: z.uuid(),
  name: z.string(),
  work: z.string(),
  sector: z.string().nullable(),
  isStanding: z.boolean(),
  isNew: z.boolean(),
  seatFrom: day,
  seatUntil: day.nullable(),
  /** The special committee the member is in today. */
  committee: place.nullable(),
  /** Groups, councils and posts in the sector. */
  places: z.array(place),
});
export type RosterItem = z.infer<typeof rosterItem>;
export const roster = z.object({
  items: z.array(rosterItem),
  total: z.int(),
  nextCursor: z.string().nullable(),
  /** Of everybody who holds a seat of the term today. */
  counts: z.object({ seated: z.int(), unplaced: z.int(), left: z.int() }),
  mayMove: z.boolean(),
});
export type Roster = z.infer<typeof roster>;

export const frameBody = z.object({
  id: z.uuid(),
  kind: z.string(),
  name: z.string(),
  members: z.int(),
  endedOn: day.nullable(),
});
export type FrameBody = z.infer<typeof frameBody>;
export const memberFrame = z.object({
  today: day,
  terms: z.array(z.object({ id: z.uuid(), name: z.string(), startsOn: day, isCurrent: z.boolean() })),
  bodies: z.array(frameBody),
  mayMove: z.boolean(),
  mayReadParty: z.boolean(),
});
export type MemberFrame = z.infer<typeof memberFrame>;

export const changeView = z.object({
  id: z.uuid(),
  kind: z.enum(changeKinds),
  body: z.string(),
  formerBody: z.string().nullable(),
  post: z.string(),
  formerPost: z.string().nullable(),
  effectiveOn: day,
  reason: z.string(),
  by: z.string(),
  at: moment,
  undoneAt: moment.nullable(),
  mayUndo: z.boolean(),
});
export type ChangeView = z.infer<typeof changeView>;

export const memberView = z.object({
  id: z.uuid(),
  name: z.string(),
  work: z.string(),
  phoneMasked: z.string(),
  phoneFor: z.enum(phoneChoices),
  seats: z.array(
    z.object({
      id: z.uuid(),
      term: named,
      sector: named.nullable(),
      isStanding: z.boolean(),
      from: day,
      until: day.nullable(),
    }),
  ),
  placements: z.array(place.extend({ from: day, until: day.nullable() })),
  changes: z.array(changeView),
  lookUps: z.array(z.object({ by: z.string(), reason: z.string(), at: moment })),
  /** Null for whoever may not know it. */
  branches: z.array(named).nullable(),
  mayMove: z.boolean(),
});
export type MemberView = z.infer<typeof memberView>;

export const colleague = z.object({
  id: z.uuid(),
  name: z.string(),
  initials: z.string(),
  pinyin: z.string(),
  sector: z.string().nullable(),
  committee: z.string().nullable(),
  /** Which bodies we share. */
  shared: z.array(z.string()),
  phone: z.string().nullable(),
});
export type Colleague = z.infer<typeof colleague>;
export const colleagues = z.object({
  items: z.array(colleague),
  office: z.array(z.object({ name: z.string(), role: z.string() })),
  officePhone: z.string(),
  myPhoneFor: z.enum(phoneChoices),
  hasPhone: z.boolean(),
  lookUps: z.array(z.object({ by: z.string(), reason: z.string(), at: moment })),
});
export type Colleagues = z.infer<typeof colleagues>;
