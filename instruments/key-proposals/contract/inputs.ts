import * as z from 'zod';
import {
  instructionReaders,
  leadKinds,
  lookBackFindings,
  reportAddressees,
  screeningMarks,
  supervisionForms,
} from './vocabulary.ts';

const line = z.string().trim().min(1).max(100);
const text = z.string().trim().min(2).max(5_000);
const optionalText = z.string().trim().max(2_000).default('');
const date = z.iso.date();

export const openRoundInput = z.object({
  year: z.int().min(2000).max(2100),
  /** The year's main work, against which candidates are screened. */
  workPoints: text,
  criteria: z
    .array(z.object({ id: z.string().regex(/^[a-z][a-z-]{0,30}$/), label: line }))
    .min(1)
    .max(12),
  collectUntilOn: date,
});
export const nominateInput = z.object({
  proposalId: z.uuid(),
  /** Null: the proposal office itself. */
  bodyId: z.uuid().nullable(),
  reason: z.string().trim().min(5).max(1_000),
});
export const noInput = z.object({});
export const screenInput = z.object({
  proposalId: z.uuid(),
  marks: z.record(z.string().max(31), z.enum(screeningMarks)),
  note: optionalText,
  isShortlisted: z.boolean(),
});
export const openVoteInput = z.object({
  isSecret: z.boolean(),
  voterIds: z.array(z.uuid()).min(1).max(200),
  places: z.int().min(1).max(30),
});
export const decideTieInput = z.object({ itemIds: z.array(z.uuid()).max(30), reason: text });
export const voidVoteInput = z.object({ reason: text });

const leaders = {
  lead: z.object({ kind: z.enum(leadKinds), name: line, post: line }),
  supervisor: z.object({ personId: z.uuid(), post: line }),
};
export const takeUpInput = z.object({ proposalId: z.uuid(), year: z.int().min(2000).max(2100), ...leaders });
export const changeLeadersInput = z.object({ ...leaders, reason: text });
export const planSchema = z.object({
  aim: text,
  steps: z
    .array(z.object({ form: z.enum(supervisionForms), onDay: date, what: z.string().trim().min(2).max(500) }))
    .min(1)
    .max(20),
});
export const visitInput = z.object({
  kind: z.enum(supervisionForms),
  heldOn: date,
  place: z.string().trim().max(200).default(''),
  people: z.string().trim().min(2).max(1_000),
  points: text,
});
export const reportSchema = z.object({ addressees: z.enum(reportAddressees), sentOn: date, text });
export const instructionInput = z.object({
  leaderName: line,
  leaderPost: line,
  text,
  isParaphrase: z.boolean(),
  givenOn: date,
  /** The paper it stands on. */
  source: z.string().trim().min(2).max(300),
  readableBy: z.array(z.enum(instructionReaders)).min(1),
  unitId: z.uuid().nullable(),
  dueOn: date.nullable(),
});
export const lookBackSchema = z.object({
  finding: z.enum(lookBackFindings),
  lookedOn: date,
  byWhom: z.string().trim().min(2).max(300),
  text,
});
