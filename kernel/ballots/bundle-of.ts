import type { Transaction } from '#platform/database';
import type { CountBundle } from './contract.ts';
import { castIn } from './papers-of.ts';
import { readBallot } from './storage/ballots.ts';
import { publicKeysOf } from './storage/keys.ts';

/** The count as it may be published; null while the ballot is not counted. */
export async function bundleOf(tx: Transaction, ballotId: string): Promise<CountBundle | null> {
  const ballot = await readBallot(tx, ballotId);
  if (!ballot?.tally) return null;
  const { papers, issued } = await castIn(tx, ballot);
  const { recordedCounts, scrutineers } = ballot;
  return {
    format: 'tongxin-count-1',
    rules: ballot.rules,
    rulesDigest: ballot.rulesDigest,
    keys: await publicKeysOf(tx, ballotId),
    issued: ballot.rules.groups.map(({ id }) => ({ group: id, count: issued[id] ?? 0 })),
    papers: [...papers],
    recorded: recordedCounts && {
      groups: recordedCounts.map((group) => ({ ...group, items: [...group.items] })),
      scrutineers: scrutineers ?? '',
    },
    tally: ballot.tally,
  };
}
