// What is fixed when the plan is issued, as one number: criteria, weights, units, rolls and those who step back.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Assessor } from './appraisal.ts';
import type { Plan } from './contract.ts';

export interface PlanFixed {
  readonly plan: Plan;
  readonly unitIds: readonly string[];
  readonly assessors: readonly Assessor[];
  readonly scrutineerIds: readonly string[];
}

export function planDigest({ plan, unitIds, assessors, scrutineerIds }: PlanFixed): string {
  const roll = assessors
    .map(({ personId, groupKey, conflicts }) => ({ personId, groupKey, conflicts }))
    .sort((one, other) => (one.personId < other.personId ? -1 : 1));
  const fixed = { plan, unitIds, roll, scrutineerIds: [...scrutineerIds].sort() };
  return createHash('sha256')
    .update(canonicalize(fixed) ?? '')
    .digest('hex');
}
