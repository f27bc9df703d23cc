// Who sees what of information reports, said once for acts and questions alike.
import { type Actor, actingPersonId, bodiesSpokenFor, hasRole, isSystem, unitsOf } from '#kernel/permissions';

export const deskRoles = ['information-officer', 'information-head'] as const;
export const signingRoles = ['secretary-general', 'chairpersons-council'] as const;
export const deskReaders = [...deskRoles, ...signingRoles] as const;
export const unitWriters = ['unit-contact', 'unit-drafter', 'unit-leader'] as const;
export const writers = ['member', 'convenor', 'body-officer', ...unitWriters] as const;

/** The editor's desk, and those who sign. */
export const seesDesk = (actor: Actor): boolean => isSystem(actor) || hasRole(actor, [...deskReaders]);

interface Written {
  readonly authorId: string | null;
  readonly bodyId: string | null;
  readonly unitId: string | null;
}

/** Who wrote it, and whoever speaks for the body or the unit in whose name it was written. */
export function isWriterOf(actor: Actor, { authorId, bodyId, unitId }: Written): boolean {
  const own = actingPersonId(actor);
  if (own !== null && own === authorId) return true;
  if (bodyId !== null && bodiesSpokenFor(actor).includes(bodyId)) return true;
  return unitId !== null && unitsOf(actor).includes(unitId);
}
