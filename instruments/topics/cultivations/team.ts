// Who belongs to a cultivation: authors write it, coaches advise, the keeper runs it for the office.
import type { CaseParty } from '#kernel/cases';
import { type Actor, actingPersonId, type Capacity, generalCapacities } from '#kernel/permissions';
import { type TeamRelation, teamRelations } from '../contract/vocabulary.ts';
import { keepsTopics } from '../who-sees.ts';

export interface TeamMember {
  readonly personId: string;
  readonly relation: TeamRelation;
}

const isTeamRelation = (relation: string): relation is TeamRelation =>
  (teamRelations as readonly string[]).includes(relation);

export const teamIn = (parties: readonly CaseParty[]): TeamMember[] =>
  parties.flatMap(({ partyId: personId, relation }) => (isTeamRelation(relation) ? [{ personId, relation }] : []));

export const idsIn = (team: readonly TeamMember[], ...relations: TeamRelation[]): string[] =>
  team.filter(({ relation }) => relations.includes(relation)).map(({ personId }) => personId);

export const isInTeam = (actor: Actor, team: readonly TeamMember[]): boolean => {
  const own = actingPersonId(actor);
  return own !== null && team.some(({ personId }) => personId === own);
};

/** The keepers of the pool see that it is there and how far it is; what the team writes is the team's. */
export const seesCultivation = (actor: Actor, team: readonly TeamMember[]): boolean =>
  keepsTopics(actor) || isInTeam(actor, team);

export function teamCapacities(actor: Actor, team: readonly TeamMember[]): Set<Capacity> {
  const own = actingPersonId(actor);
  const capacities = generalCapacities(actor);
  for (const { personId, relation } of team) if (personId === own) capacities.add(relation);
  return capacities;
}
