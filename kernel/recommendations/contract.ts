// One thing that is asked, its answer, and the promise that answers it.
import * as z from 'zod';

/** The five tests of a recommendation (五可): what exactly, how much, by what steps, how checked, who answers. */
export const fiveTests = ['definable', 'quantifiable', 'operable', 'assessable', 'accountable'] as const;
export type FiveTest = (typeof fiveTests)[number];

const testText = z.string().trim().max(300);

export const fiveTestsSchema = z.object({
  definable: testText.optional(),
  quantifiable: testText.optional(),
  operable: testText.optional(),
  assessable: testText.optional(),
  accountable: testText.optional(),
});
export type FiveTests = z.infer<typeof fiveTestsSchema>;

export const recommendationInput = z.object({
  /** Kept when an existing recommendation is edited; absent for a new one. */
  id: z.uuid().optional(),
  text: z.string().max(1500),
  tests: fiveTestsSchema.default({}),
});
export type RecommendationInput = z.input<typeof recommendationInput>;

export const recommendationView = z.object({
  id: z.uuid(),
  position: z.int(),
  text: z.string(),
  tests: fiveTestsSchema,
});
export type RecommendationView = z.infer<typeof recommendationView>;

export const verdicts = ['adopted', 'partly-adopted', 'not-adopted'] as const;
export type Verdict = (typeof verdicts)[number];

export const commitmentStates = ['promised', 'evidence-given', 'verified'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export const abilityView = z.object({
  verb: z.string(),
  isAllowed: z.boolean(),
  /** Why not, in the reader's language; absent when allowed. */
  reason: z.string().optional(),
  code: z.string().optional(),
});
export type AbilityView = z.infer<typeof abilityView>;

export const commitmentView = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  undertakingId: z.uuid(),
  unitName: z.string(),
  recommendationId: z.uuid().nullable(),
  text: z.string(),
  dueOn: z.iso.date(),
  isOverdue: z.boolean(),
  state: z.enum(commitmentStates),
  evidence: z.string().nullable(),
  evidenceGivenAt: z.iso.datetime().nullable(),
  verifiedBy: z.string().nullable(),
  verifiedAt: z.iso.datetime().nullable(),
  verificationNote: z.string().nullable(),
  abilities: z.array(abilityView),
});
export type CommitmentView = z.infer<typeof commitmentView>;

export const giveEvidenceInput = z.object({ evidence: z.string().trim().min(10).max(3000) });
export const verifyCommitmentInput = z.object({ note: z.string().trim().max(1000).default('') });
export const returnEvidenceInput = z.object({ reason: z.string().trim().min(2).max(1000) });
