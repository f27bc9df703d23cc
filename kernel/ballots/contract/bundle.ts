// The published count: everything an outsider needs to count again, and nobody's name.
import * as z from 'zod';
import { choicesSchema } from './choices.ts';
import { ballotRules } from './rules.ts';
import { groupCount, tallySchema } from './tally.ts';

export const publicKeySchema = z.object({ n: z.string().max(2000), e: z.string().max(20) });
export type BallotPublicKey = z.infer<typeof publicKeySchema>;

export const countedPaper = z.object({
  /** Its place in this bundle; it says nothing about when it came. */
  serial: z.int(),
  group: z.string(),
  choices: choicesSchema,
  /** Of secret papers alone. */
  token: z.string().nullable(),
  signature: z.string().nullable(),
});
export type CountedPaper = z.infer<typeof countedPaper>;

export const countBundle = z.object({
  format: z.literal('tongxin-count-1'),
  rules: ballotRules,
  rulesDigest: z.string(),
  keys: z.array(z.object({ group: z.string(), key: publicKeySchema })),
  issued: z.array(z.object({ group: z.string(), count: z.int() })),
  papers: z.array(countedPaper),
  /** A meeting voted on paper: the scrutineers' counts stand in place of papers. */
  recorded: z.object({ groups: z.array(groupCount), scrutineers: z.string() }).nullable(),
  tally: tallySchema,
});
export type CountBundle = z.infer<typeof countBundle>;

export const recountFaults = [
  'not-a-count',
  'rules-changed',
  'signature-false',
  'paper-twice',
  'group-unknown',
  'choices-false',
  'more-papers-than-issued',
  'tally-differs',
] as const;
export type RecountFault = (typeof recountFaults)[number];

export interface Recount {
  readonly holds: boolean;
  readonly faults: readonly { readonly fault: RecountFault; readonly serial: number | null }[];
  readonly papers: number;
  readonly tally: z.infer<typeof tallySchema> | null;
}
