// What a rule file may say, word by word. A key that is not here is a typing error and refused with its line.
import * as z from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const name = z.string().trim().min(1).max(80);
/** Points have at most two decimals, so that sums never drift. */
const points = z.number().min(-1000).max(1000).multipleOf(0.01);
const positive = points.min(0);
const factName = z.string().min(1).max(40);
const plain = z.union([z.string().max(60), z.number(), z.boolean()]);

const condition = z.union([
  plain,
  z.array(plain).min(1).max(20),
  z.strictObject({ atLeast: z.number().optional(), atMost: z.number().optional() }),
]);
const where = z.record(factName, condition);
const byFact = z.strictObject({ by: factName, values: z.record(z.string(), points) });
const oneOrMore = (one: z.ZodString) => z.union([one, z.array(one).min(1).max(20)]);

export const seatRoles = ['standing', 'ordinary'] as const;
export type SeatRole = (typeof seatRoles)[number];

/** How points of one paper go to those who signed it. Absent: each gets all. `by-share`: by the share, in per cent, that the
 * deed itself tells. */
const split = z.strictObject({
  kind: z.enum(['fixed', 'percent', 'equal', 'lead-and-rest', 'first-only', 'by-share']),
  lead: points.optional(),
  others: points.optional(),
  /** Only the first so many signers get anything. */
  mostPeople: z.int().min(1).max(50).optional(),
});

export const item = z.strictObject({
  id,
  name,
  class: id.optional(),
  /** Kinds of deeds it counts; or it is given by hand. */
  deeds: oneOrMore(z.string()).optional(),
  /** By hand, with evidence; below nothing where `least` says so. */
  award: z.strictObject({ most: positive, least: points.max(0).optional() }).optional(),
  where: where.optional(),
  points: z.union([points, byFact]).optional(),
  times: z.union([factName, byFact]).optional(),
  /** Instead of points: so many times what the same case gives under other items. */
  multiple: z.strictObject({ of: z.array(id).min(1).max(20), times: z.union([positive, byFact]) }).optional(),
  split: split.optional(),
  /** Of several deeds of one case, day or year the first counts. */
  oncePer: z.enum(['case', 'day', 'year']).optional(),
  first: z.int().min(1).max(1000).optional(),
  from: z.int().min(2).max(1000).optional(),
  cap: positive.optional(),
  floor: points.max(0).optional(),
  /** Not counted for a case that already counts under one of these. */
  unless: oneOrMore(id).optional(),
  for: z.enum(seatRoles).optional(),
});

const group = z.strictObject({
  id,
  name,
  within: id.optional(),
  base: positive.optional(),
  cap: positive.optional(),
  floor: points.optional(),
});

const highest = z.strictObject({ id, per: z.enum(['case', 'year']), items: z.array(id).min(2).max(40) });

/** A deed that counts as another: a converted proposal is information, and no longer a proposal. */
const conversion = z.strictObject({
  id,
  name,
  deeds: z.string(),
  where: where.optional(),
  becomes: z.string(),
  facts: z.record(factName, plain).optional(),
  /** Other deeds of the same case that then count no more. */
  drops: z.array(z.string()).max(20).optional(),
});

const minimum = z.strictObject({
  id,
  name,
  deeds: oneOrMore(z.string()),
  where: where.optional(),
  count: z.number().min(0.5).max(1000),
  /** A fact to add up (hours, days) instead of counting deeds. */
  sum: factName.optional(),
  for: z.enum(seatRoles).optional(),
});

const grade = z.strictObject({
  id,
  name,
  from: points,
  /** The first number that is too much; absent: up to the next grade. */
  below: points.optional(),
  minimums: z.literal('all').optional(),
  atLeast: z.record(z.string(), points).optional(),
  not: z.array(id).max(20).optional(),
});

export const proRataParts = ['base', 'grades', 'minimums'] as const;

export const ruleFile = z.strictObject({
  name,
  source: z.string().max(500).optional(),
  years: z.strictObject({ from: z.int().min(1950).max(2200), until: z.int().min(1950).max(2200).optional() }),
  rounding: z.enum(['hundredth', 'tenth', 'half', 'whole']).default('tenth'),
  base: positive.default(0),
  total: z.strictObject({ cap: positive.optional(), floor: points.optional() }).default({}),
  eligibility: z
    .strictObject({
      monthsAtLeast: z.int().min(1).max(12).optional(),
      proRata: z.array(z.enum(proRataParts)).max(3).optional(),
    })
    .default({}),
  classes: z.array(group).max(60).default([]),
  items: z.array(item).min(1).max(300),
  highest: z.array(highest).max(60).default([]),
  conversions: z.array(conversion).max(60).default([]),
  minimums: z.array(minimum).max(60).default([]),
  grades: z.array(grade).max(12).default([]),
});

/** A rule set as plain data: what is stored, shown and counted with. */
export type RuleSet = z.infer<typeof ruleFile>;
export type RuleItem = z.infer<typeof item>;
export type RuleClass = z.infer<typeof group>;
export type RuleSplit = z.infer<typeof split>;
export type RuleConversion = z.infer<typeof conversion>;
export type RuleMinimum = z.infer<typeof minimum>;
export type RuleGrade = z.infer<typeof grade>;
export type Condition = z.infer<typeof condition>;
export type Where = z.infer<typeof where>;
export type ByFact = z.infer<typeof byFact>;

export const listOf = (one: string | readonly string[] | undefined): readonly string[] =>
  one === undefined ? [] : typeof one === 'string' ? [one] : one;
