// Parts of a case that fewer people read than see the case: what units and offices write before it is delivered.
import { type Actor, hasRole, type Role, unitsOf } from '#kernel/permissions';

/** `case`: everyone who sees the case. `office`: the checking offices, and the units named on the case. */
export type Readers = 'case' | 'office';

/** Offices that read what the units have not delivered yet. */
export const draftReaderRoles = [
  'supervision-officer',
  'proposal-officer',
  'proposal-committee-head',
] as const satisfies readonly Role[];

/** Whether the actor reads undelivered texts of a case on which these units are named. */
export const readsDraftsOf = (actor: Actor, unitIds: readonly string[]): boolean =>
  hasRole(actor, draftReaderRoles) || unitsOf(actor).some((unitId) => unitIds.includes(unitId));
