// The plan of a democratic appraisal: everything that is fixed before a ballot opens.
import * as z from 'zod';

export const democraticStates = [
  'drafted',
  'targets-listed',
  'plan-issued',
  'self-checks',
  'ballot-open',
  'ballot-closed',
  'tallied',
  'fed-back',
  'rectifying',
  'rechecked',
  'closed',
] as const;
export type DemocraticState = (typeof democraticStates)[number];

const text = (maximum: number, minimum = 0) => z.string().trim().min(minimum).max(maximum);
const key = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** Scored in whole points from 0 to the most; the points of all criteria come to 100. */
export const planCriterion = z.object({ key, name: text(40, 1), guide: text(300), most: z.int().min(1).max(100) });
/** The weight is the group's share in hundred. */
export const planGroup = z.object({ key, name: text(40, 1), weight: z.int().min(1).max(100) });

export const planShape = z.object({
  criteria: z.array(planCriterion).min(1).max(12),
  groups: z.array(planGroup).min(1).max(8),
});
export type Plan = z.infer<typeof planShape>;

/** Why somebody may not assess a unit: holds a role in it, or works there. */
export const conflictReasons = ['role', 'employer'] as const;
export type ConflictReason = (typeof conflictReasons)[number];
export type Conflicts = Readonly<Record<string, ConflictReason>>;

export const findings = ['kept', 'partly-kept', 'not-kept'] as const;
export type Finding = (typeof findings)[number];

export const voidReasons = ['more-papers-than-issued', 'no-quorum', 'scrutineer-objected'] as const;
export type VoidReason = (typeof voidReasons)[number];
