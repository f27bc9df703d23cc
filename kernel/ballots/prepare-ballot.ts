// A ballot is laid down whole before it opens: items, criteria, groups, weights, roll, majority, quorum.
import { v7 } from 'uuid';
import type { ActContext } from '#kernel/acts';
import { type Refusal, refuse } from '#platform/errors';
import { type BallotRules, ballotRules } from './contract.ts';
import { rulesDigest } from './counting/rules-digest.ts';
import { recordBallot } from './record-ballot.ts';
import { groupsAreLargeEnough, problemOfPlan, type RollEntry } from './rules.ts';
import { ballotNumbers } from './settings.ts';
import { insertBallot } from './storage/ballots.ts';

export interface BallotPlan
  extends Pick<BallotRules, 'title' | 'method' | 'isSecret' | 'items' | 'places' | 'passes' | 'quorumPercent'> {
  readonly caseId: string;
  /** What the host votes on, such as `key-proposals.selection`. */
  readonly purpose: string;
  readonly criteria?: BallotRules['criteria'];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly weight: number }[];
  readonly roll: readonly RollEntry[];
}

const rulesFor = (ballotId: string, plan: BallotPlan & { round: number }, minimumGroup: number) => ({
  format: 'tongxin-ballot-1',
  ballotId,
  title: plan.title,
  method: plan.method,
  isSecret: plan.isSecret,
  round: plan.round,
  items: plan.items,
  criteria: plan.criteria ?? [],
  groups: plan.groups.map((group) => ({
    ...group,
    members: plan.roll.filter(({ groupId }) => groupId === group.id).length,
  })),
  places: plan.places,
  passes: plan.passes,
  quorumPercent: plan.quorumPercent,
  minimumGroup,
});

export async function layDown(
  context: ActContext,
  plan: BallotPlan & { round: number; runOffOf: string | null },
): Promise<string | Refusal> {
  const id = v7();
  const read = ballotRules.safeParse(rulesFor(id, plan, context.settings.get(ballotNumbers.minimumGroup)));
  if (!read.success) return refuse('ballot-unclear');
  const rules = read.data;
  const problem = problemOfPlan(rules, plan.roll) ?? groupsAreLargeEnough({ rules });
  if (problem) return problem;
  const digest = await rulesDigest(rules);
  const { caseId, purpose, roll, runOffOf } = plan;
  await insertBallot(context.tx, { id, caseId, purpose, rules, rulesDigest: digest, runOffOf, roll, now: context.now });
  await recordBallot(context, { id, caseId }, { name: 'prepared', facts: { purpose, rulesDigest: digest, runOffOf } });
  return id;
}

/** The id of the new ballot. */
export const prepareBallot = (context: ActContext, plan: BallotPlan): Promise<string | Refusal> =>
  layDown(context, { ...plan, round: 1, runOffOf: null });
