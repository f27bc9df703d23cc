// A reading group as it is kept: leaders and readers are parties of its case.
import type { CaseParty } from '#kernel/cases';
import { type Actor, actingPersonId, type Capacity, generalCapacities } from '#kernel/permissions';

export interface Book {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly chapters: readonly string[];
}

export interface Turn {
  readonly id: string;
  readonly bookId: string | null;
  readonly passage: string;
  readonly personId: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly ledOn: string | null;
}

const idsOf = (parties: readonly CaseParty[], relation: string) =>
  parties.filter((party) => party.relation === relation).map(({ partyId }) => partyId);

export const leadersIn = (parties: readonly CaseParty[]): string[] => idsOf(parties, 'group-leader');

/** Leaders read too. */
export const readersIn = (parties: readonly CaseParty[]): Set<string> =>
  new Set([...idsOf(parties, 'reader'), ...leadersIn(parties)]);

export function groupCapacities(actor: Actor, parties: readonly CaseParty[]): Set<Capacity> {
  const capacities = generalCapacities(actor);
  const own = actingPersonId(actor);
  if (own === null) return capacities;
  for (const { partyId, relation } of parties) if (partyId === own) capacities.add(relation);
  const isReader = readersIn(parties).has(own);
  if (!isReader && actor.seat !== null) capacities.add('outsider');
  return capacities;
}
