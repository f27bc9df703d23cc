// How much of the handling somebody reads: units and checking offices all of it, the proposers what concerns them,
// whoever merely reads the case what was delivered.
import { type Actor, actingPersonId, committeeOfficeRoles, hasRole, type Role, unitsOf } from '#kernel/permissions';
import { readsDraftsOf } from '#kernel/search';
import { isActive, type Undertaking } from '../undertaking.ts';

export interface HandlingReader {
  /** Reads what is not delivered yet, opinions between units and remarks of the check. */
  readonly isInside: boolean;
  /** Reads consultations, objections, extensions, ratings of persons and phones. */
  readonly isConcerned: boolean;
  /** Set for proposers, who rate back to back: each sees the others' ratings only after giving their own. */
  readonly ratesAs: string | null;
}

export function handlingReader(
  actor: Actor,
  {
    undertakings,
    proposerIds,
    officeRoles,
  }: {
    undertakings: readonly Undertaking[];
    proposerIds: readonly string[];
    officeRoles?: readonly Role[] | undefined;
  },
): HandlingReader {
  const unitIds = undertakings.filter(isActive).map((one) => one.unitId);
  const isOwnOffice = officeRoles !== undefined && hasRole(actor, officeRoles);
  const isInside = isOwnOffice || readsDraftsOf(actor, unitIds);
  const person = actingPersonId(actor);
  const isProposer = person !== null && proposerIds.includes(person);
  const isUnit = unitsOf(actor).some((unitId) => unitIds.includes(unitId));
  const isOffice = hasRole(actor, committeeOfficeRoles);
  return {
    isInside,
    isConcerned: isInside || isProposer || isOffice,
    ratesAs: isProposer && !isUnit && !isInside ? person : null,
  };
}
