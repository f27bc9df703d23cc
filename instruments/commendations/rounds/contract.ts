// What screens may know of a round of commending members.
import * as z from 'zod';
import { day, line, text } from '../fields.ts';

export const roundStates = ['nominating', 'proposed', 'decided', 'certificates-issued', 'cancelled'] as const;
export type RoundState = (typeof roundStates)[number];
export const organs = ['chairpersons-council', 'standing-committee'] as const;
export type Organ = (typeof organs)[number];
export const outcomes = ['listed', 'honoured', 'not-chosen', 'taken-off'] as const;
export type Outcome = (typeof outcomes)[number];

export const beginInput = z.strictObject({
  title: line(60, 4),
  year: z.int().min(1990).max(2200),
  /** 优秀委员, as the certificate will say. */
  honour: line(20, 2),
  nominateUntil: day,
});
export const nominateInput = z
  .strictObject({
    personId: z.uuid().nullable().default(null),
    bodyId: z.uuid().nullable().default(null),
    reason: text(500, 5),
    /** Deeds of the member that speak for it. */
    deedIds: z.array(z.uuid()).max(20).default([]),
  })
  .refine(({ personId, bodyId }) => (personId === null) !== (bodyId === null));
export type NominateInput = z.infer<typeof nominateInput>;
export const removeNomineeInput = z.strictObject({ nomineeId: z.uuid(), reason: text(500, 2) });
export const proposeListInput = z.strictObject({
  nomineeIds: z.array(z.uuid()).min(1).max(300),
  /** Null: no public notice. */
  noticeUntil: day.nullable().default(null),
});
export const objectInput = z.strictObject({ nomineeId: z.uuid(), text: text(1000, 5) });
export const answerObjectionInput = z.strictObject({
  objectionId: z.uuid(),
  outcome: z.enum(['upheld', 'dismissed']),
  answer: text(500, 2),
});
export const decideInput = z.strictObject({
  organ: z.enum(organs),
  meeting: line(120, 2),
  metOn: day,
  documentNumber: line(60).default(''),
});
export const cancelInput = z.strictObject({ reason: text(500, 2) });
export const nothing = z.strictObject({});

const deedLine = z.object({ id: z.uuid(), what: z.string(), on: day, title: z.string() });
export const nomineeView = z.object({
  id: z.uuid(),
  name: z.string(),
  sector: z.string(),
  isGroup: z.boolean(),
  by: z.string(),
  reason: z.string(),
  deeds: z.array(deedLine),
  outcome: z.enum(outcomes).nullable(),
  certificateNumber: z.string().nullable(),
});
export type NomineeView = z.infer<typeof nomineeView>;

export const roundView = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(roundStates),
  title: z.string(),
  year: z.int(),
  honour: z.string(),
  nominateUntil: day,
  noticeUntil: day.nullable(),
  share: z.object({ percent: z.int(), members: z.int(), most: z.int() }),
  organ: z.enum(organs).nullable(),
  meeting: z.string(),
  metOn: day.nullable(),
  documentNumber: z.string(),
  cancelledReason: z.string(),
  nominees: z.array(nomineeView),
  objections: z.array(
    z.object({
      id: z.uuid(),
      nomineeId: z.uuid(),
      by: z.string(),
      text: z.string(),
      outcome: z.enum(['upheld', 'dismissed']).nullable(),
      answer: z.string(),
    }),
  ),
  abilities: z.array(
    z.object({ verb: z.string(), isAllowed: z.boolean(), code: z.string().optional(), reason: z.string().optional() }),
  ),
});
export type RoundView = z.infer<typeof roundView>;

export const roundItem = z.object({
  id: z.uuid(),
  title: z.string(),
  year: z.int(),
  state: z.enum(roundStates),
  nominees: z.int(),
});
export type RoundItem = z.infer<typeof roundItem>;
export const roundList = z.object({ items: z.array(roundItem), mayBegin: z.boolean() });
export type RoundList = z.infer<typeof roundList>;
export const nominationChoices = z.object({
  members: z.array(z.object({ id: z.uuid(), name: z.string(), sector: z.string() })),
  bodies: z.array(z.object({ id: z.uuid(), name: z.string() })),
  deeds: z.array(deedLine),
});
export type NominationChoices = z.infer<typeof nominationChoices>;
