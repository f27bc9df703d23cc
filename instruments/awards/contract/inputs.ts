import * as z from 'zod';
import { awardKinds, smallestPanel } from './vocabulary.ts';

const readable = (text: string) => text.toWellFormed().replace(/[^\P{Cc}\n\t\r]/gu, '');
const text = (maximum: number, minimum = 0) => z.string().overwrite(readable).trim().min(minimum).max(maximum);

export const criterion = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  label: text(40, 2),
  maximum: z.int().min(1).max(100),
});
export type Criterion = z.infer<typeof criterion>;

const criteria = z
  .array(criterion)
  .min(1)
  .max(10)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length);

export const draftInput = z.object({
  awardKind: z.enum(awardKinds),
  sessionId: z.uuid(),
  /** 优秀提案, as the certificate will say. */
  awardName: text(40, 2),
  title: text(100, 4),
  /** Required for persons, who have no share; at most the share otherwise. */
  mostAwards: z.int().min(1).max(200).nullable().default(null),
  criteria: criteria.optional(),
});
export const openNominationsInput = z.object({ until: z.iso.date() });
export const nominateInput = z.object({ targetId: z.uuid(), reason: text(1000, 5) });
export const removeNomineeInput = z.object({ nomineeId: z.uuid(), reason: text(500, 2) });
export const startScoringInput = z.object({
  panelIds: z.array(z.uuid()).min(smallestPanel).max(50),
  until: z.iso.date(),
});
export const scoreInput = z.object({
  nomineeId: z.uuid(),
  points: z.record(z.string().max(40), z.int().min(0).max(100)),
  remark: text(500).default(''),
});
export const startVotingInput = z.object({
  voterIds: z.array(z.uuid()).min(1).max(100),
  nomineeIds: z.array(z.uuid()).min(1).max(200),
  isSecret: z.boolean(),
});
export const nothing = z.object({});
export const runOffInput = z.object({ ballotId: z.uuid() });
export const decideTieInput = z.object({
  ballotId: z.uuid(),
  itemIds: z.array(z.uuid()).max(200),
  reason: text(500, 2),
  byName: text(40, 2),
});
export const publishNoticeInput = z.object({ until: z.iso.date() });
export const objectInput = z.object({ nomineeId: z.uuid(), text: text(2000, 10), byName: text(60).default('') });
export const answerObjectionInput = z.object({
  objectionId: z.uuid(),
  outcome: z.enum(['upheld', 'dismissed']),
  answer: text(1000, 5),
});
export const decideInput = z.object({ meeting: text(120, 2), documentNumber: text(60).default('') });
export const cancelInput = z.object({ reason: text(500, 2) });
