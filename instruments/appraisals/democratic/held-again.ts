// A ballot that does not count leaves its reason on record, and the way is open for another on the same plan.
import type { ActContext, Change } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import type { VoidReason } from './contract.ts';
import { signAsScrutineer } from './roll-storage.ts';
import { insertVoid, updateDemocratic, updateTarget } from './storage.ts';
import type { DemocraticSubject } from './subject.ts';

interface Voided {
  readonly reason: VoidReason;
  readonly note: string;
  readonly payload: Record<string, unknown>;
}

export async function heldAgain(
  { tx, now, today }: ActContext,
  { id, appraisal }: DemocraticSubject,
  { reason, note, payload }: Voided,
): Promise<Change> {
  const { round, targets, assessors } = appraisal;
  await insertVoid(tx, { case_id: id, round, reason, note, at: now });
  await updateDemocratic(tx, id, { ballot_closes_on: null });
  await signAsScrutineer(tx, { caseId: id, personId: null, at: null, remark: null });
  for (const { unitId } of targets) await updateTarget(tx, { caseId: id, unitId }, { points: null });
  const office = await holdersOf(tx, { roles: ['proposal-officer', 'proposal-committee-head'], today });
  return {
    payload: { ...payload, voided: reason, round },
    to: 'plan-issued',
    recipients: { 'appraisal-ballot-void': [...office, ...assessors.map(({ personId }) => personId)] },
  };
}
