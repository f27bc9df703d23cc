// Who sees what of liaison: the two, and of the office that a contact took place.
import { type Actor, hasRole, isSystem } from '#kernel/permissions';

export const keepsLiaison = (actor: Actor): boolean => isSystem(actor) || hasRole(actor, ['member-affairs-officer']);

export const readers = [
  'member',
  'member-affairs-officer',
  'convenor',
  'body-officer',
  'chairpersons-council',
  'secretary-general',
];
