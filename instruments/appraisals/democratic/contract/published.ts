// What is published of a democratic appraisal: the plan that was fixed, and every count, for anybody to recount.
import * as z from 'zod';
import { countBundle } from '#kernel/ballots/contract';
import { planShape } from './plan.ts';

export const publishedAppraisal = z.object({
  format: z.literal('tongxin-appraisal-1'),
  appraisalId: z.uuid(),
  title: z.string(),
  year: z.int(),
  committee: z.string(),
  round: z.int(),
  plan: planShape,
  planDigest: z.string(),
  publishedAt: z.iso.datetime(),
  note: z.string(),
  counts: z.array(z.object({ unitId: z.uuid(), unit: z.string(), count: countBundle })),
});
export type PublishedAppraisal = z.infer<typeof publishedAppraisal>;
