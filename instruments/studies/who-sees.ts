// Who sees what of study, said once for acts and questions alike.
import {
  type Actor,
  type Capacity,
  committeeOfficeRoles,
  generalCapacities,
  hasRole,
  isSystem,
} from '#kernel/permissions';
import { type StudyPlace, studyPlaces } from './contract/vocabulary.ts';

/** Plans and records all study of the committee. */
export const keepsStudy = (actor: Actor): boolean => isSystem(actor) || hasRole(actor, ['study-secretary']);

export const isInside = (actor: Actor): boolean =>
  keepsStudy(actor) ||
  actor.seat !== null ||
  hasRole(actor, [...committeeOfficeRoles, 'member-affairs-officer', 'body-officer', 'convenor']);

/** The bodies whose own plan the actor keeps. */
export const bodiesKept = (actor: Actor): string[] => [
  ...new Set(
    actor.roles.flatMap(({ role, bodyId }) =>
      bodyId && (role === 'body-officer' || role === 'convenor') ? [bodyId] : [],
    ),
  ),
];

export const keepsPlanOf = (actor: Actor, bodyId: string | null): boolean =>
  keepsStudy(actor) || (bodyId !== null && bodiesKept(actor).includes(bodyId));

const adopts = (actor: Actor): boolean => hasRole(actor, ['secretary-general', 'chairpersons-council']);

/** Until it is adopted a plan is the matter of those who write and adopt it. */
export const seesPlan = (actor: Actor, state: string, bodyId: string | null): boolean => {
  if (keepsPlanOf(actor, bodyId)) return true;
  if (state === 'proposed' && adopts(actor)) return true;
  return (state === 'adopted' || state === 'closed') && isInside(actor);
};

export function planCapacities(actor: Actor, bodyId: string | null): Set<Capacity> {
  const capacities = generalCapacities(actor);
  if (!isSystem(actor) && keepsPlanOf(actor, bodyId)) capacities.add('plan-keeper');
  return capacities;
}

/** Making up is the study secretary's matter, coverage that of whoever can do something about it. */
export function placesOf(actor: Actor): StudyPlace[] {
  const hidden: StudyPlace[] = [];
  if (!keepsStudy(actor)) hidden.push('make-ups');
  if (!keepsStudy(actor) && !hasRole(actor, ['member-affairs-officer'])) hidden.push('coverage');
  return studyPlaces.filter((place) => !hidden.includes(place));
}

/** A note is its author's: whoever acts for somebody is not that person here. */
export const ownPersonId = (actor: Actor): string | null => (actor.onBehalfOf ? null : actor.personId);
