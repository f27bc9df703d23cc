// The ballots of all units end together. Too many papers in one, or too few, and all of them are held again.
import type { ActContext, Change } from '#kernel/acts';
import { closeBallot } from '#kernel/ballots';
import { isRefusal, type Refusal } from '#platform/errors';
import type { VoidReason } from './contract.ts';
import { heldAgain } from './held-again.ts';
import { updateTarget } from './storage.ts';
import type { DemocraticSubject } from './subject.ts';

export async function endBallots(context: ActContext, subject: DemocraticSubject): Promise<Change | Refusal> {
  const { id, appraisal } = subject;
  const papers: { unitId: string; members: number; issued: number; received: number; verdict: string }[] = [];
  for (const { unitId, ballotId } of appraisal.targets) {
    const closed = await closeBallot(context, ballotId!);
    if (isRefusal(closed)) return closed;
    const { members, issued, received, verdict, items } = closed.tally;
    papers.push({ unitId, members, issued, received, verdict });
    const points = verdict === 'valid' ? (items[0]?.points ?? null) : null;
    await updateTarget(context.tx, { caseId: id, unitId }, { points: points === null ? null : String(points) });
  }
  const fault = (['more-papers-than-issued', 'no-quorum'] as const satisfies readonly VoidReason[]).find((reason) =>
    papers.some(({ verdict }) => verdict === reason),
  );
  if (fault) return heldAgain(context, subject, { reason: fault, note: '', payload: { papers } });
  return {
    payload: { papers },
    to: 'ballot-closed',
    recipients: { 'tally-to-sign': appraisal.scrutineers.map(({ personId }) => personId) },
  };
}
