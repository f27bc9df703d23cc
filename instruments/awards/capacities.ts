// Who meets a round of awards in what capacity, and whether they see it at all.
import { audiencesOf, type CaseRecord } from '#kernel/cases';
import { type Actor, type Capacity, generalCapacities, hasRole } from '#kernel/permissions';
import type { AwardState } from './contract.ts';
import type { Round } from './round.ts';

const unitRoles = ['unit-contact', 'unit-leader'] as const;

export function capacitiesAt(actor: Actor, round: Round): Set<Capacity> {
  const capacities = generalCapacities(actor);
  for (const role of ['body-officer', 'convenor'] as const) if (hasRole(actor, [role])) capacities.add(role);
  if (round.awardKind === 'advanced-unit' && hasRole(actor, unitRoles)) capacities.add('nominating-unit');
  if (round.panel.some(({ personId }) => personId === actor.personId)) capacities.add('panelist');
  return capacities;
}

/** Nominators see it while they are asked; the panel from its naming; members from the public notice. */
export function isSeenBy(actor: Actor, record: CaseRecord, capacities: ReadonlySet<Capacity>): boolean {
  if (audiencesOf(actor).includes(record.audience) || capacities.has('panelist')) return true;
  const isNominator = ['body-officer', 'convenor', 'nominating-unit'].some((capacity) => capacities.has(capacity));
  return (record.state as AwardState) === 'nominating' && isNominator;
}
