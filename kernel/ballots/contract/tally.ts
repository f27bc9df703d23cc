// What a ballot came to; the same from papers on line, from a meeting's counts, and from a recount.
import * as z from 'zod';

export const verdicts = ['valid', 'no-quorum', 'more-papers-than-issued'] as const;
export const itemOutcomes = ['passes', 'fails', 'tied'] as const;

const heads = { yes: z.int().min(0), no: z.int().min(0), abstain: z.int().min(0) };

/** Counts of one group: for scores `yes` are those who scored the item, `sums` their points by criterion. */
export const itemCount = z.object({
  id: z.string().max(100),
  ...heads,
  sums: z.record(z.string().max(100), z.int().min(0)).default({}),
});
export const groupCount = z.object({
  id: z.string().max(100),
  issued: z.int().min(0),
  received: z.int().min(0),
  /** Received but not to be counted: more chosen than there are places, or not to be read. */
  invalid: z.int().min(0),
  items: z.array(itemCount),
});
export type ItemCount = z.infer<typeof itemCount> & { readonly points?: readonly number[] };
export type GroupCount = Omit<z.infer<typeof groupCount>, 'items'> & { readonly items: readonly ItemCount[] };

export const tallySchema = z.object({
  verdict: z.enum(verdicts),
  members: z.int(),
  issued: z.int(),
  received: z.int(),
  invalid: z.int(),
  groups: z.array(groupCount.omit({ items: true }).extend({ members: z.int() })),
  items: z.array(
    z.object({
      id: z.string(),
      ...heads,
      /** 0 to 100, two decimals; null for yes and no, and where nobody scored. */
      points: z.number().nullable(),
      median: z.number().nullable(),
      rank: z.int(),
      outcome: z.enum(itemOutcomes),
      groups: z.array(z.object({ id: z.string(), ...heads, points: z.number().nullable() })),
      criteria: z.array(z.object({ id: z.string(), mean: z.number().nullable() })),
    }),
  ),
});
export type Tally = z.infer<typeof tallySchema>;
