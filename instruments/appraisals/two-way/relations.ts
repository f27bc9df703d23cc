// Who has to do with a two-way appraisal, and on which side somebody stands. One side each: who belongs to both
// writes and sees as the proposer.
import type { CaseParty } from '#kernel/cases';
import {
  type Actor,
  actingPersonId,
  type Capacity,
  capacitiesInUnit,
  generalCapacities,
  hasRole,
} from '#kernel/permissions';
import type { Side } from './contract.ts';

export const relations = {
  lead: 'appraising-proposer',
  coSigner: 'appraising-co-signer',
  unit: 'appraised-unit',
} as const;

export const appraisingOffice = ['proposal-officer', 'proposal-committee-head'] as const;

const personOf = (parties: readonly CaseParty[], actor: Actor, relation: string) =>
  parties.some((party) => party.relation === relation && party.partyId === actor.personId);

export interface Placed {
  readonly side: Side | null;
  readonly capacities: Set<Capacity>;
}

export function placeOf(actor: Actor, parties: readonly CaseParty[], unitId: string): Placed {
  const capacities = generalCapacities(actor);
  const withoutOffice = () => new Set([...capacities].filter((one) => !appraisingOffice.includes(one as never)));
  // An appraisal is one's own judgement: nobody gives it for somebody else.
  if (actor.onBehalfOf || actingPersonId(actor) === null) return { side: null, capacities };
  const isLead = personOf(parties, actor, relations.lead);
  if (isLead || personOf(parties, actor, relations.coSigner)) {
    return { side: 'proposer', capacities: withoutOffice().add(isLead ? relations.lead : relations.coSigner) };
  }
  const inUnit = capacitiesInUnit(actor, unitId);
  if (inUnit.length > 0) return { side: 'unit', capacities: new Set([...withoutOffice(), ...inUnit]) };
  return { side: hasRole(actor, appraisingOffice) ? 'committee' : null, capacities };
}
