// In what capacities somebody meets a democratic appraisal.
import { type Actor, type Capacity, capacitiesInUnit, generalCapacities } from '#kernel/permissions';
import type { DemocraticAppraisal } from './appraisal.ts';

export const relations = { assessor: 'assessor', scrutineer: 'scrutineer' } as const;

export function capacitiesAt(actor: Actor, { targets, assessors, scrutineers }: DemocraticAppraisal): Set<Capacity> {
  const capacities = generalCapacities(actor);
  if (actor.onBehalfOf || !actor.personId) return capacities;
  for (const { unitId } of targets) {
    for (const role of capacitiesInUnit(actor, unitId)) capacities.add(role.replace('unit', 'target'));
  }
  if (assessors.some(({ personId }) => personId === actor.personId)) capacities.add(relations.assessor);
  if (scrutineers.some(({ personId }) => personId === actor.personId)) capacities.add(relations.scrutineer);
  return capacities;
}
