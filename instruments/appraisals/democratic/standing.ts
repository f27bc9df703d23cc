// As what somebody reads a democratic appraisal, and therefore which results they see. Pure.
import { type Actor, committeeOfficeRoles, hasRole, unitsOf } from '#kernel/permissions';
import type { DemocraticAppraisal } from './appraisal.ts';
import type { DemocraticState } from './contract.ts';

const beforePlan: readonly DemocraticState[] = ['drafted', 'targets-listed'];
const beforeTally: readonly DemocraticState[] = [
  ...beforePlan,
  'plan-issued',
  'self-checks',
  'ballot-open',
  'ballot-closed',
];

export interface Standing {
  readonly isOffice: boolean;
  readonly isScrutineer: boolean;
  readonly isAssessor: boolean;
  readonly unitIds: readonly string[];
}

export function standingOf(actor: Actor, { targets, assessors, scrutineers }: DemocraticAppraisal): Standing {
  const own = unitsOf(actor);
  const isAmong = (people: readonly { personId: string }[]) => people.some((one) => one.personId === actor.personId);
  return {
    isOffice: hasRole(actor, committeeOfficeRoles),
    isScrutineer: isAmong(scrutineers),
    isAssessor: isAmong(assessors),
    unitIds: targets.map(({ unitId }) => unitId).filter((unitId) => own.includes(unitId)),
  };
}

/** A draft is the office's own; from the plan on whoever has to do with it may read it. */
export function maySee({ isOffice, isScrutineer, isAssessor, unitIds }: Standing, state: DemocraticState): boolean {
  if (isOffice) return true;
  return !beforePlan.includes(state) && (isScrutineer || isAssessor || unitIds.length > 0);
}

/** The council and the office see every result once it stands, scrutineers before, a unit its own, all when published. */
export function maySeeResult(
  standing: Standing,
  { state, unitId, isPublished }: { state: DemocraticState; unitId: string; isPublished: boolean },
): boolean {
  if (state === 'ballot-closed') return standing.isScrutineer;
  if (beforeTally.includes(state)) return false;
  return standing.isOffice || standing.isScrutineer || isPublished || standing.unitIds.includes(unitId);
}

/** Self-checks and visits are for those who judge; a unit reads its own. */
export const maySeeReports = (standing: Standing, unitId: string): boolean =>
  standing.isOffice || standing.isScrutineer || standing.isAssessor || standing.unitIds.includes(unitId);

/** What follows from the result is between the unit and the committee. */
export const maySeeFollowUp = (standing: Standing, unitId: string): boolean =>
  standing.isOffice || standing.unitIds.includes(unitId);
