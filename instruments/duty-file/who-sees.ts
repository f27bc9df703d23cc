// Who sees a member's file, said once for acts and questions alike: the member, named staff, and a body's officer what
// that body organised. Nobody else learns even that it is there.
import {
  type Actor,
  actingPersonId,
  bodiesSpokenFor,
  type Capacity,
  generalCapacities,
  hasRole,
  isSystem,
  type Role,
} from '#kernel/permissions';

/** Those who keep members' files, decide on them, or answer for them. */
export const namedStaff: readonly Role[] = ['member-affairs-officer', 'secretary-general', 'chairpersons-council'];
export const bodyStaff: readonly Role[] = ['body-officer', 'convenor'];
export const deskReaders: readonly Role[] = [...namedStaff, ...bodyStaff];

export const isNamedStaff = (actor: Actor): boolean => hasRole(actor, namedStaff) || isSystem(actor);

export type Sight = 'own' | 'whole' | 'own-bodies' | 'none';

export function sightOf(actor: Actor, personId: string): Sight {
  if (actingPersonId(actor) === personId && !actor.onBehalfOf) return 'own';
  if (isNamedStaff(actor)) return 'whole';
  return hasRole(actor, ['body-officer']) ? 'own-bodies' : 'none';
}

export interface Matter {
  readonly personId: string;
  /** The body it is addressed to; null: the office. */
  readonly bodyId: string | null;
}

/** The member, the body it is addressed to, and named staff meet a matter; for others it is not there. */
export function seesMatter(actor: Actor, { personId, bodyId }: Matter): boolean {
  if (sightOf(actor, personId) === 'own' || isNamedStaff(actor)) return true;
  return bodyId !== null && bodiesSpokenFor(actor).includes(bodyId);
}

export function matterCapacities(actor: Actor, matter: Matter, asBody: Capacity): Set<Capacity> {
  const capacities = generalCapacities(actor);
  if (sightOf(actor, matter.personId) === 'own') capacities.add('the-member');
  if (matter.bodyId !== null && bodiesSpokenFor(actor).includes(matter.bodyId)) capacities.add(asBody);
  return capacities;
}
