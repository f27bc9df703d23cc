// Who sees what of the members' register, said once for acts and questions alike.
import { type Actor, hasRole, isSystem } from '#kernel/permissions';

/** Who reads the roster on the desk. */
export const deskReaders = [
  'member-affairs-officer',
  'secretary-general',
  'chairpersons-council',
  'proposal-officer',
  'proposal-committee-head',
] as const;

/** Who places members and tells them. */
export const movers = ['member-affairs-officer', 'proposal-officer'] as const;

/** Who may know which member belongs to the party, and to which branch: a permission of its own. */
export const partyReaders = ['member-affairs-officer', 'secretary-general'] as const;

export const mayMove = (actor: Actor): boolean => hasRole(actor, movers);
export const mayReadParty = (actor: Actor): boolean => isSystem(actor) || hasRole(actor, partyReaders);
