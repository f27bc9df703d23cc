// What is fixed before a ballot opens, as it is digested, published and recounted.
import * as z from 'zod';

export const ballotMethods = ['approve', 'score'] as const;
export type BallotMethod = (typeof ballotMethods)[number];

const id = z.string().min(1).max(100);
const label = z.string().min(1).max(500);

export const ballotItem = z.object({ id, label });
/** Scored in whole points from 0 to the maximum; the weight is its share in the points of the item. */
export const ballotCriterion = z.object({
  id,
  label,
  maximum: z.int().min(1).max(1000),
  weight: z.number().positive().max(1000),
});
/** The weight is the group's share in an item's points; yes and no are counted by head. */
export const ballotGroup = z.object({ id, name: label, weight: z.number().positive().max(1000) });

/** What an item needs: more than this share of the roll or of the papers received; for scores, at least these points. */
export const passing = z.object({ percent: z.number().min(0).max(100), of: z.enum(['roll', 'papers']) });

export const ballotRules = z.object({
  format: z.literal('tongxin-ballot-1'),
  ballotId: z.uuid(),
  title: label,
  method: z.enum(ballotMethods),
  isSecret: z.boolean(),
  /** 1, then one more for each run-off. */
  round: z.int().min(1),
  items: z.array(ballotItem).min(1).max(200),
  criteria: z.array(ballotCriterion).max(50),
  groups: z
    .array(ballotGroup.extend({ members: z.int().min(0) }))
    .min(1)
    .max(50),
  /** How many items may be chosen; null when each stands for itself. */
  places: z.int().min(1).nullable(),
  passes: passing,
  /** More than this share of the roll must have voted. */
  quorumPercent: z.number().min(0).max(99),
  /** Secret papers of a group with fewer people would say who voted how. */
  minimumGroup: z.int().min(0),
});
export type BallotRules = z.infer<typeof ballotRules>;
