// How somebody meets the words of an instruction.
import { type Actor, actingPersonId, capacitiesInUnit, hasRole } from '#kernel/permissions';

interface Kept {
  readonly recordedBy: string | null;
  readonly unitId: string | null;
}

export const reader = (actor: Actor, { recordedBy, unitId }: Kept, isAuthor: boolean) => ({
  isLeaderOfDesk: hasRole(actor, ['information-head', 'secretary-general', 'chairpersons-council']),
  isOfficer: hasRole(actor, ['information-officer']),
  hasRecorded: recordedBy !== null && recordedBy === actingPersonId(actor),
  isUnit: unitId !== null && capacitiesInUnit(actor, unitId).length > 0,
  isAuthor,
});
