// What may be seen of ballots, and of one's own part in them.
import type { Transaction } from '#platform/database';
import type { Ballot } from './ballot.ts';
import type { BallotView, VoterPart } from './contract.ts';
import { castIn } from './papers-of.ts';
import { ballotsOfCases, groupOfVoter } from './storage/ballots.ts';
import { publicKeysOf } from './storage/keys.ts';
import { voteOf } from './storage/named-votes.ts';
import { issueOf } from './storage/papers.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

async function takenPartIn(tx: Transaction, ballot: Ballot): Promise<number> {
  const { papers, issued } = await castIn(tx, ballot);
  if (ballot.recordedCounts) return sum(ballot.recordedCounts.map(({ received }) => received));
  return ballot.rules.isSecret ? sum(Object.values(issued)) : papers.length;
}

export async function viewOf(tx: Transaction, ballot: Ballot): Promise<BallotView> {
  const { id, caseId, purpose, title, state, rules, rulesDigest, runOffOf, tieDecision, voidReason } = ballot;
  return {
    ...{ id, caseId, purpose, title, state, rules, rulesDigest, runOffOf, voidReason },
    tieDecision: tieDecision && { ...tieDecision, itemIds: [...tieDecision.itemIds] },
    takenPart: await takenPartIn(tx, ballot),
    isRecorded: ballot.recordedCounts !== null,
    scrutineers: ballot.scrutineers,
    tally: ballot.tally,
    openedAt: ballot.openedAt?.toISOString() ?? null,
    closedAt: ballot.closedAt?.toISOString() ?? null,
  };
}

/** Every ballot of a case, the first one first. */
export async function ballotsOf(tx: Transaction, caseId: string): Promise<BallotView[]> {
  const views: BallotView[] = [];
  for (const ballot of await ballotsOfCases(tx, [caseId])) views.push(await viewOf(tx, ballot));
  return views;
}

/** A person's own part; null when they are not on the roll. */
export async function ballotForVoter(
  tx: Transaction,
  { id: ballotId, rules }: Pick<Ballot, 'id' | 'rules'>,
  personId: string,
): Promise<VoterPart | null> {
  const groupId = await groupOfVoter(tx, ballotId, personId);
  if (groupId === null) return null;
  if (!rules.isSecret) {
    const choices = await voteOf(tx, ballotId, personId);
    return { groupId, hasTakenPart: choices !== null, choices, key: null };
  }
  const issue = await issueOf(tx, ballotId, personId);
  const keys = await publicKeysOf(tx, ballotId);
  const key = keys.find(({ group }) => group === groupId)?.key ?? null;
  return { groupId, hasTakenPart: issue !== null, choices: null, key };
}
