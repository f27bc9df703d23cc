// Which members of a cohort study has reached, and whom not yet. Never an order of merit: names stand by their pinyin.
import * as z from 'zod';
import { coverageKinds } from './vocabulary.ts';

export const coverageParameters = z.object({
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  /** Training alone, or any study gathering. */
  of: z.enum(coverageKinds).default('training'),
});

export const cohortView = z.object({
  /** `all`, `new`, `re-elected`, `standing`, or a body's id. */
  key: z.string(),
  kind: z.enum(['all', 'new', 're-elected', 'standing', 'sector', 'special-committee']),
  /** The body's; empty for the others, which the screen names. */
  name: z.string(),
  members: z.int(),
  covered: z.int(),
  /** In the order of their names in pinyin. */
  notYet: z.array(z.object({ personId: z.uuid(), name: z.string() })),
});
export type CohortView = z.infer<typeof cohortView>;
export const coverageView = z.object({
  from: z.iso.date(),
  until: z.iso.date(),
  of: z.enum(coverageKinds),
  cohorts: z.array(cohortView),
});
export type CoverageView = z.infer<typeof coverageView>;
