// In what capacities somebody meets a proposal.
import { type Actor, bodiesSpokenFor, type Capacity, generalCapacities, hasRole } from '#kernel/permissions';
import type { Proposal } from './proposal.ts';

/** Staff who act for a member are that member's hands for this one act, and nothing else. */
function capacitiesOnBehalf(actor: Actor, proposal: Proposal): Set<Capacity> {
  const isHand = actor.onBehalfOf?.personId === proposal.leadPersonId && hasRole(actor, ['proposal-officer']);
  return new Set(isHand ? ['acting-for-lead'] : []);
}

export const speaksForBody = (actor: Actor, { kind, bodyId }: Proposal): boolean =>
  kind === 'collective' && bodyId !== null && !actor.onBehalfOf && bodiesSpokenFor(actor).includes(bodyId);

export function capacitiesAt(actor: Actor, proposal: Proposal): Set<Capacity> {
  if (actor.onBehalfOf) return capacitiesOnBehalf(actor, proposal);
  const capacities = generalCapacities(actor);
  const signer = proposal.signers.find(({ personId }) => personId === actor.personId);
  if (actor.personId === proposal.leadPersonId) capacities.add('lead-proposer');
  if (signer?.state === 'invited') capacities.add('invited-signer');
  if (signer?.state === 'signed' && !signer.isLead) capacities.add('signed-proposer');
  if (speaksForBody(actor, proposal)) capacities.add('body-keeper');
  return capacities;
}
