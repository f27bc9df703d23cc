// Who sees what of topics, said once for acts and questions alike.
import { type Actor, committeeOfficeRoles, hasRole, isSystem } from '#kernel/permissions';
import type { ClueOrigin } from './contract/vocabulary.ts';

/** The office prepares calls and screens clues; its council and secretary-general read them. */
export const isOffice = (actor: Actor): boolean => isSystem(actor) || hasRole(actor, committeeOfficeRoles);

/** The officers who screen, look after contacts and keep the pool. */
export const keepsTopics = (actor: Actor): boolean =>
  isSystem(actor) || hasRole(actor, ['proposal-officer', 'proposal-committee-head']);

const speaksForBody = (actor: Actor): boolean => hasRole(actor, ['convenor', 'body-officer']);

export const isInside = (actor: Actor): boolean =>
  isOffice(actor) || actor.seat !== null || speaksForBody(actor) || hasRole(actor, ['supervision-officer']);

/** What is being prepared or was withdrawn is the office's own. */
export const seesCall = (actor: Actor, state: string): boolean =>
  isOffice(actor) || (isInside(actor) && state !== 'draft' && state !== 'withdrawn');

/** In what quality somebody sends a clue. */
export function originOf(actor: Actor): ClueOrigin {
  if (actor.isPublic) return 'public';
  return actor.seat ? 'member' : 'body';
}
