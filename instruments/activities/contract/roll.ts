// The roll: who is called, what they answered, who came.
import * as z from 'zod';
import { attendances, callings, rollReplies, signInWays } from '#kernel/gatherings/contract';
import { callsInput } from './calls.ts';
import { line, nothing, reason, text } from './fields.ts';
import { leaveReasons, notableAttendances, walls } from './vocabulary.ts';

const people = z.array(z.uuid()).min(1).max(walls.people);

export const addToRollInput = z.object({ calls: callsInput, reason: text(walls.reason).default('') });
export const removeFromRollInput = z.object({ personIds: people, reason: reason(walls.reason) });
export const confirmInput = nothing;
export const readNoticeInput = nothing;
export const askLeaveInput = z.object({
  reason: z.enum(leaveReasons),
  /** Read by the approver and the member alone. */
  note: text(walls.note).default(''),
});
export const decideLeaveInput = z.object({
  personIds: people,
  isGranted: z.boolean(),
  note: text(walls.note).default(''),
});
export const noteAttendanceInput = z.object({
  lines: z
    .array(
      z.object({
        personId: z.uuid(),
        attendance: z.enum(notableAttendances),
        leftEarly: z.boolean().default(false),
        isOnline: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(walls.people),
});
export const settleInput = nothing;
export const correctAttendanceInput = z.object({
  personId: z.uuid(),
  attendance: z.enum(notableAttendances).exclude(['open', 'absent']),
  leftEarly: z.boolean().default(false),
  reason: reason(walls.reason),
});
export const contestInput = z.object({
  claimed: z.enum(notableAttendances).exclude(['open', 'absent', 'unexcused']),
  text: text(walls.reason, 4),
});
export const decideContestInput = z.object({
  contestId: z.uuid(),
  isAccepted: z.boolean(),
  reason: reason(walls.reason),
});
export const setGroupsInput = z.object({
  groups: z.array(z.object({ name: line(40, 1), personIds: z.array(z.uuid()).max(walls.people) })).max(walls.groups),
});
export const seatPeopleInput = z.object({
  /** By the order of names, by sector, or as given. */
  by: z.enum(['name', 'sector', 'hand']),
  rows: z.int().min(1).max(60).default(10),
  seatsInRow: z.int().min(1).max(60).default(20),
  seats: z
    .array(z.object({ personId: z.uuid(), seat: line(walls.seat) }))
    .max(walls.people)
    .default([]),
});
/** One person's group and seat; empty takes them away. */
export const placePersonInput = z.object({
  personId: z.uuid(),
  groupName: line(40),
  seat: line(walls.seat),
});

export const contestView = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  claimed: z.enum(attendances),
  text: z.string(),
  askedAt: z.iso.datetime(),
  decision: z.enum(['accepted', 'dismissed']).nullable(),
  decisionReason: z.string(),
});
export type ContestView = z.infer<typeof contestView>;

export const rollLine = z.object({
  personId: z.uuid(),
  name: z.string(),
  pinyin: z.string(),
  initials: z.string(),
  isMember: z.boolean(),
  calledAs: z.enum(callings),
  sector: z.string(),
  bodies: z.array(z.string()),
  groupName: z.string(),
  seat: z.string(),
  readAt: z.iso.datetime().nullable(),
  reply: z.enum(rollReplies),
  repliedAt: z.iso.datetime().nullable(),
  leaveReason: z.enum(leaveReasons).nullable(),
  /** Null for whom it is not meant. */
  leaveNote: z.string().nullable(),
  decisionNote: z.string(),
  attendance: z.enum(attendances),
  leftEarly: z.boolean(),
  isOnline: z.boolean(),
  signedInAt: z.iso.datetime().nullable(),
  signInWay: z.enum(signInWays).nullable(),
});
export type RollLine = z.infer<typeof rollLine>;

export const quorumView = z.object({
  /** Null where the kind needs none. */
  needed: z.int().nullable(),
  base: z.int(),
  /** Confirmed and not yet answered, before it begins; afterwards, who came. */
  expected: z.int(),
  attended: z.int(),
  isMet: z.boolean().nullable(),
});
export type QuorumView = z.infer<typeof quorumView>;

export const rollTotals = z.object({
  called: z.int(),
  confirmed: z.int(),
  unanswered: z.int(),
  /** Have opened the notice. */
  read: z.int(),
  requested: z.int(),
  leave: z.int(),
  attended: z.int(),
  late: z.int(),
  leftEarly: z.int(),
  unexcused: z.int(),
});
export const rollView = z.object({
  id: z.uuid(),
  title: z.string(),
  lines: z.array(rollLine),
  totals: rollTotals,
  bySector: z.array(rollTotals.extend({ name: z.string() })),
  quorum: quorumView,
  mayDecideLeave: z.boolean(),
});
export type RollView = z.infer<typeof rollView>;
