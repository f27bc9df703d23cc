// Who sees what of places, said once for acts and questions alike.
import { type Actor, committeeOfficeRoles, hasRole, isSystem } from '#kernel/permissions';

/** The office that keeps the register of places and takes over matters. */
export const keepsPlaces = (actor: Actor): boolean => isSystem(actor) || hasRole(actor, ['member-affairs-officer']);

/** Everybody of the committee finds its places. */
export const isInside = (actor: Actor): boolean =>
  keepsPlaces(actor) || actor.seat !== null || hasRole(actor, [...committeeOfficeRoles, 'convenor', 'body-officer']);

export const insideReaders = [
  ...(['member', 'member-affairs-officer', 'convenor', 'body-officer'] as const),
  ...committeeOfficeRoles,
];

/** What is only planned, or was closed, is the office's and the keeper's. */
export const seesPlace = (actor: Actor, state: string, isKeeper: boolean): boolean =>
  keepsPlaces(actor) || isKeeper || (isInside(actor) && state !== 'planned' && state !== 'closed');
