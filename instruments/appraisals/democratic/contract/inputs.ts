// What is sent to the acts of a democratic appraisal.
import * as z from 'zod';
import { findings, planShape } from './plan.ts';

const text = (maximum: number, minimum = 0) => z.string().trim().min(minimum).max(maximum);

export const draftDemocraticInput = z.object({
  title: text(100, 2),
  year: z.int().min(2000).max(2100),
  purpose: text(3_000).default(''),
});
export const listTargetsInput = z.object({
  targets: z
    .array(z.object({ unitId: z.uuid(), proposalIds: z.array(z.uuid()).min(1).max(50) }))
    .min(1)
    .max(20),
  /** The meeting that decided, and the party committee's consent. */
  decision: text(500, 2),
});
export const issuePlanInput = planShape.extend({
  assessors: z
    .array(z.object({ groupKey: z.string().max(40), personId: z.uuid() }))
    .min(1)
    .max(1_000),
  scrutineerIds: z.array(z.uuid()).length(2),
  selfChecksDueOn: z.iso.date(),
});
export type IssuePlanInput = z.infer<typeof issuePlanInput>;
export const selfCheckInput = z.object({ unitId: z.uuid(), report: text(5_000, 10) });
export const visitInput = z.object({
  unitId: z.uuid(),
  visitedOn: z.iso.date(),
  people: text(500, 2),
  findings: text(3_000, 5),
});
export const openBallotInput = z.object({ closesOn: z.iso.date() });
export const closeBallotInput = z.object({});
export const signTallyInput = z.object({ remark: text(500).default('') });
export const objectToTallyInput = z.object({ reason: text(1_000, 5) });
export const publishCountInput = z.object({ note: text(2_000).default('') });
export const feedBackInput = z.object({
  feedback: z
    .array(z.object({ unitId: z.uuid(), text: text(3_000, 2) }))
    .min(1)
    .max(20),
});
export const rectificationInput = z.object({ unitId: z.uuid(), plan: text(5_000, 10), rectifyBy: z.iso.date() });
export const evidenceInput = z.object({ unitId: z.uuid(), evidence: text(5_000, 10) });
export const recheckInput = z.object({ unitId: z.uuid(), finding: z.enum(findings), note: text(3_000, 2) });
export const closeDemocraticInput = z.object({ conclusion: text(3_000, 2) });
