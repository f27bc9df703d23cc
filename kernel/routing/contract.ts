// What screens know of suggestions: the units and categories named, their evidence, and how often they were right.
import * as z from 'zod';

export const targets = ['unit', 'category'] as const;
export type Target = (typeof targets)[number];
export const modelStates = ['candidate', 'in-use', 'retired', 'refused'] as const;
export type ModelState = (typeof modelStates)[number];
/** Why a model came into use, did not, or could not be made. */
export const verdicts = [
  'first',
  'better',
  'worse-on-new-cases',
  'worse-in-cross-check',
  'too-few',
  'one-class',
] as const;
export type Verdict = (typeof verdicts)[number];

const range = z.object({ start: z.int(), end: z.int() });
export const suggestParameters = z.object({ caseId: z.uuid(), target: z.enum(targets) });
export const suggestedOption = z.object({
  id: z.uuid(),
  name: z.string(),
  chance: z.number(),
  /** Words of the text that spoke for it. */
  words: z.array(z.string()),
  /** The sentence of its written duties that matches, with the shared words marked. */
  duty: z.object({ text: z.string(), marks: z.array(range) }).nullable(),
  /** Earlier cases that went there and ask something similar. */
  cases: z.array(z.object({ id: z.uuid(), kind: z.string(), number: z.string().nullable(), title: z.string() })),
});
export const suggestion = z.object({
  target: z.enum(targets),
  /** `model`: history and duties; `duties`: nothing learned yet. */
  basis: z.enum(['model', 'duties']),
  isSure: z.boolean(),
  modelVersion: z.int().nullable(),
  /** Whether what was shown first is recorded already. */
  isNoted: z.boolean(),
  options: z.array(suggestedOption),
});
export type Suggestion = z.infer<typeof suggestion>;
export type SuggestedOption = z.infer<typeof suggestedOption>;

export const noteShownInput = z.strictObject({ caseId: z.uuid(), target: z.enum(targets) });
export const trainInput = z.strictObject({});
export const useModelInput = z.strictObject({ modelId: z.uuid(), reason: z.string().trim().min(4).max(500) });
export const settleModelInput = z.strictObject({ modelId: z.uuid() });

const comparison = z.object({ texts: z.int(), fresh: z.number(), current: z.number() });
export const modelFigures = z.object({
  texts: z.int(),
  macroF1: z.number(),
  hitAt1: z.number(),
  hitAt3: z.number(),
  /** Share of texts on which it is sure, and how often it is right then. */
  sure: z.number(),
  sureRight: z.number(),
  /** On cases decided since the model in use was trained. */
  onNewCases: comparison.nullable(),
});
export type ModelFigures = z.infer<typeof modelFigures>;

export const modelView = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(modelStates),
  trainedAt: z.iso.datetime(),
  askedBy: z.string(),
  sampleSize: z.int(),
  classCount: z.int(),
  figures: modelFigures.nullable(),
  verdict: z.enum(verdicts),
  verdictParams: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ModelView = z.infer<typeof modelView>;

export const outcomeCounts = z.object({
  /** Cases with a suggestion on which a decision has been taken. */
  decided: z.int(),
  first: z.int(),
  amongThree: z.int(),
  notSure: z.int(),
  /** Of those it was sure of: how many, and how many of them right at first. */
  sure: z.int(),
  sureRight: z.int(),
});
export type OutcomeCounts = z.infer<typeof outcomeCounts>;
export const overviewParameters = z.object({ target: z.enum(targets).default('unit') });
export const overview = z.object({
  target: z.enum(targets),
  models: z.array(modelView),
  totals: outcomeCounts,
  /** Suggested, not decided yet. */
  waiting: z.int(),
  byMonth: z.array(outcomeCounts.extend({ month: z.string() })),
  byOption: z.array(outcomeCounts.extend({ id: z.uuid(), name: z.string() })),
  /** The last cases on which the suggestion was not taken, to learn from. */
  missed: z.array(
    z.object({
      id: z.uuid(),
      number: z.string().nullable(),
      title: z.string(),
      suggested: z.array(z.string()),
      chosen: z.string(),
    }),
  ),
});
export type Overview = z.infer<typeof overview>;
