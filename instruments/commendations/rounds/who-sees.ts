// Who meets a round in what capacity, and whether they see it.
import { audiencesOf, type CaseRecord } from '#kernel/cases';
import { type Actor, type Capacity, generalCapacities, hasRole } from '#kernel/permissions';

export const isOffice = (actor: Actor): boolean =>
  hasRole(actor, ['member-affairs-officer', 'secretary-general', 'chairpersons-council']);

const speaks = (actor: Actor): boolean => hasRole(actor, ['body-officer', 'convenor']);

export function capacitiesAt(actor: Actor): Set<Capacity> {
  const capacities = generalCapacities(actor);
  for (const role of ['body-officer', 'convenor'] as const) if (hasRole(actor, [role])) capacities.add(role);
  return capacities;
}

/** The office always; nominating bodies while they are asked; members from the public notice or the decision. */
export const isSeenBy = (actor: Actor, record: CaseRecord): boolean =>
  isOffice(actor) ||
  (record.state === 'nominating' && speaks(actor)) ||
  (record.audience === 'members' && audiencesOf(actor).includes('members'));
