// Signing in to an activity: by the code on the hall screen, by oneself, at the desk, on paper.
import * as z from 'zod';
import { attendances, callings, rollReplies, signInWays } from '#kernel/gatherings/contract';
import { moment, nothing } from '../contract/fields.ts';
import { activityStates, walls } from '../contract/vocabulary.ts';

const people = z.array(z.uuid()).min(1).max(walls.people);
const ofActivity = z.object({ id: z.uuid() });

export const setSignInInput = z.object({
  opensMinutesBefore: z.int().min(0).max(600),
  allowsSelf: z.boolean(),
  isClosed: z.boolean(),
});
export type SetSignInInput = z.input<typeof setSignInInput>;

export const signInInput = z.object({
  /** What the camera read; empty when the digits were typed or nothing was asked for. */
  token: z.string().trim().max(200).default(''),
  digits: z
    .string()
    .overwrite((typed) => typed.replace(/[\s-]/gu, ''))
    .max(20)
    .default(''),
  /** The phone had no network when it scanned, and sends later. */
  wasHeld: z.boolean().default(false),
  /** What the phone's clock said; kept for the desk, it decides nothing. */
  scannedAt: moment.nullable().default(null),
  /** Who held the phone when it scanned. */
  personId: z.uuid().nullable().default(null),
});
export type SignInInput = z.input<typeof signInInput>;

export const signOutInput = nothing;
export const signInPeopleInput = z.object({ personIds: people });
export const signOutPeopleInput = z.object({ personIds: people });
export const undoSignInInput = z.object({ personId: z.uuid() });
export const decideLateSignInInput = z.object({ personIds: people, isKept: z.boolean() });
export const printSheetsInput = z.object({ by: z.enum(['roll', 'name']).default('roll') });
export const takeSheetInput = z.object({ sheetId: z.uuid(), personIds: z.array(z.uuid()).max(100) });
export type TakeSheetInput = z.input<typeof takeSheetInput>;

export const hallParameters = ofActivity.extend({
  /** The version that stands on the screen: nothing is counted when it is still the same. */
  seen: z.coerce.number().int().min(0).optional(),
});
export const hallCount = z.object({
  name: z.string(),
  called: z.int(),
  attended: z.int(),
  leave: z.int(),
});
export type HallCount = z.infer<typeof hallCount>;
export const hallView = z.object({
  version: z.int(),
  now: z.iso.datetime(),
  /** The code of now and those of the next minute, so that a short loss of the network goes unnoticed. */
  codes: z.array(
    z.object({
      token: z.string(),
      digits: z.string(),
      from: z.iso.datetime(),
      until: z.iso.datetime(),
    }),
  ),
  state: z.enum(['not-open', 'open', 'over']),
  title: z.string(),
  place: z.string(),
  startsAt: z.iso.datetime(),
  opensAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  /** Null when nothing has changed since the version seen. */
  counts: z
    .object({
      whole: hallCount,
      /** Who has to be there in person for the quorum; null where none is asked. */
      quorum: z.object({ needed: z.int(), attended: z.int(), isMet: z.boolean() }).nullable(),
      byBody: z.array(hallCount),
      bySector: z.array(hallCount),
    })
    .nullable(),
});
export type HallView = z.infer<typeof hallView>;

export const signInDeskParameters = hallParameters;
export const deskLine = z.object({
  personId: z.uuid(),
  name: z.string(),
  pinyin: z.string(),
  initials: z.string(),
  sector: z.string(),
  calledAs: z.enum(callings),
  groupName: z.string(),
  seat: z.string(),
  reply: z.enum(rollReplies),
  attendance: z.enum(attendances),
  signedInAt: z.iso.datetime().nullable(),
  signedOutAt: z.iso.datetime().nullable(),
  way: z.enum(signInWays).nullable(),
  leftEarly: z.boolean(),
  /** Set for what a phone sent later: when it came, what the phone's clock said, what the desk decided. */
  late: z
    .object({
      receivedAt: z.iso.datetime(),
      claimedAt: z.iso.datetime().nullable(),
      decision: z.enum(['kept', 'struck']).nullable(),
    })
    .nullable(),
});
export type DeskLine = z.infer<typeof deskLine>;
export const sheetLine = z.object({
  id: z.uuid(),
  number: z.int(),
  of: z.int(),
  code: z.string(),
  people: z.int(),
  printedAt: z.iso.datetime(),
  takenAt: z.iso.datetime().nullable(),
});
export type SheetLine = z.infer<typeof sheetLine>;
export const signInDesk = z.object({
  version: z.int(),
  id: z.uuid(),
  title: z.string(),
  place: z.string(),
  activityState: z.enum(activityStates),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  opensAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  rules: setSignInInput,
  heldHours: z.int(),
  /** Null when nothing has changed since the version seen. */
  lines: z.array(deskLine).nullable(),
  sheets: z.array(sheetLine),
});
export type SignInDesk = z.infer<typeof signInDesk>;

export const ownSignIn = z.object({
  id: z.uuid(),
  title: z.string(),
  place: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  opensAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  isOpen: z.boolean(),
  allowsSelf: z.boolean(),
  seat: z.string(),
  attendance: z.enum(attendances),
  signedInAt: z.iso.datetime().nullable(),
  signedOutAt: z.iso.datetime().nullable(),
  way: z.enum(signInWays).nullable(),
  leftEarly: z.boolean(),
  isReceivedLate: z.boolean(),
});
export type OwnSignIn = z.infer<typeof ownSignIn>;
export const ownSignIns = z.object({
  personId: z.uuid().nullable(),
  heldHours: z.int(),
  items: z.array(ownSignIn),
});
export type OwnSignIns = z.infer<typeof ownSignIns>;

export const sheetsParameters = ofActivity.extend({ sheetId: z.uuid().optional() });
export const sheetsView = z.object({
  title: z.string(),
  place: z.string(),
  startsAt: z.iso.datetime(),
  sheets: z.array(
    sheetLine.extend({
      pattern: z.string(),
      lines: z.array(z.object({ name: z.string(), beside: z.string() })),
    }),
  ),
});
export type SheetsView = z.infer<typeof sheetsView>;

export const readSheetParameters = ofActivity;
export const boxVerdicts = ['empty', 'marked', 'uncertain'] as const;
export const readSheetView = z.object({
  sheetId: z.uuid(),
  number: z.int(),
  of: z.int(),
  isTaken: z.boolean(),
  boxes: z.array(
    z.object({
      personId: z.uuid(),
      name: z.string(),
      verdict: z.enum(boxVerdicts),
      /** They have signed in already, by another way. */
      isSignedIn: z.boolean(),
      /** A picture of a box that leaves doubt, as a data address. */
      picture: z.string().nullable(),
    }),
  ),
});
export type ReadSheetView = z.infer<typeof readSheetView>;
