// Who sees what of public matters, said once for acts and questions alike.
import { type Actor, actingPersonId, hasRole, isSystem, unitsOf } from '#kernel/permissions';

/** The two named roles: they alone read texts unmasked and may look a sender up. */
export const namedRoles = ['information-officer', 'information-head'] as const;

export const keepsMatters = (actor: Actor): boolean => isSystem(actor) || hasRole(actor, namedRoles);

/** They answer for the office and read along, with private details masked. */
export const readsMatters = (actor: Actor): boolean =>
  keepsMatters(actor) || hasRole(actor, ['secretary-general', 'chairpersons-council']);

export const deskReaders = [
  ...(['information-officer', 'information-head', 'secretary-general', 'chairpersons-council'] as const),
  ...(['unit-contact', 'unit-drafter', 'unit-leader'] as const),
] as const;

export interface SeenMatter {
  readonly recorderId: string | null;
  readonly unitIds: readonly string[];
}

/** A unit sees what it was given, a member what they wrote down for somebody. */
export const seesMatter = (actor: Actor, { recorderId, unitIds }: SeenMatter): boolean => {
  const own = actingPersonId(actor);
  const isRecorder = own !== null && own === recorderId;
  return readsMatters(actor) || isRecorder || unitsOf(actor).some((unitId) => unitIds.includes(unitId));
};
