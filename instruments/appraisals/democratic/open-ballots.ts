// One ballot per unit, so that whoever must step back for a unit is left off its roll without marking any paper.
import type { ActContext } from '#kernel/acts';
import { ballotNumbers, openBallot, prepareBallot } from '#kernel/ballots';
import type { CaseRecord } from '#kernel/cases';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { gradeBounds } from '../grade-bounds.ts';
import type { DemocraticAppraisal, Target } from './appraisal.ts';
import type { Plan } from './contract.ts';
import { planDigest } from './plan-digest.ts';
import { updateTarget } from './storage.ts';

export const ballotPurpose = 'appraisals.democratic';

interface Opening {
  readonly record: CaseRecord;
  readonly appraisal: DemocraticAppraisal;
}

const isPlanAsFixed = ({ plan, planDigest: fixed, targets, assessors, scrutineers }: DemocraticAppraisal): boolean =>
  plan !== null &&
  planDigest({
    plan,
    unitIds: targets.map(({ unitId }) => unitId),
    assessors,
    scrutineerIds: scrutineers.map(({ personId }) => personId),
  }) === fixed;

function planFor(context: ActContext, { record, appraisal }: Opening, target: Target, plan: Plan) {
  const { unitId, unitName } = target;
  const roll = appraisal.assessors
    .filter(({ conflicts }) => !(unitId in conflicts))
    .map(({ personId, groupKey }) => ({ personId, groupId: groupKey }));
  return {
    caseId: record.id,
    purpose: ballotPurpose,
    title: `${record.title}：${unitName}`,
    method: 'score' as const,
    isSecret: true,
    items: [{ id: unitId, label: unitName }],
    criteria: plan.criteria.map(({ key, name, most }) => ({ id: key, label: name, maximum: most, weight: most })),
    groups: plan.groups.map(({ key, name, weight }) => ({ id: key, name, weight })),
    roll,
    places: null,
    passes: { percent: gradeBounds(context.settings).fair, of: 'papers' as const },
    quorumPercent: context.settings.get(ballotNumbers.quorumPercent),
  };
}

export async function openBallots(context: ActContext, opening: Opening): Promise<string[] | Refusal> {
  const { record, appraisal } = opening;
  if (!appraisal.plan || !isPlanAsFixed(appraisal)) return refuse('plan-changed');
  const opened: string[] = [];
  for (const target of appraisal.targets) {
    const ballotId = await prepareBallot(context, planFor(context, opening, target, appraisal.plan));
    if (isRefusal(ballotId)) return ballotId;
    const answer = await openBallot(context, ballotId);
    if (isRefusal(answer)) return answer;
    await updateTarget(context.tx, { caseId: record.id, unitId: target.unitId }, { ballot_id: ballotId });
    opened.push(ballotId);
  }
  return opened;
}
