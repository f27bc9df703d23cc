// What was cast in a ballot, in one shape for secret papers, named votes and a meeting's counts.
import type { Transaction } from '#platform/database';
import type { Ballot } from './ballot.ts';
import type { CountedPaper, Tally } from './contract.ts';
import { type Issued, tally, tallyCounts } from './counting/index.ts';
import { readVotes } from './storage/named-votes.ts';
import { countIssued, readPapers } from './storage/papers.ts';

export interface Cast {
  readonly papers: readonly CountedPaper[];
  readonly issued: Issued;
}

export async function castIn(tx: Transaction, { id, rules, recordedCounts }: Ballot): Promise<Cast> {
  if (recordedCounts) {
    return { papers: [], issued: Object.fromEntries(recordedCounts.map((group) => [group.id, group.issued])) };
  }
  if (!rules.isSecret) {
    const cast = await readVotes(tx, id);
    const issued = Object.fromEntries(rules.groups.map((group) => [group.id, group.members]));
    // By what they say, not by person: the bundle names nobody.
    const sorted = cast
      .map(({ groupId, choices }) => ({ group: groupId, choices, token: null, signature: null }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return { papers: sorted.map((paper, index) => ({ serial: index + 1, ...paper })), issued };
  }
  const cast = await readPapers(tx, id);
  const papers = cast.map(({ groupId, ...paper }, index) => ({ serial: index + 1, group: groupId, ...paper }));
  return { papers, issued: await countIssued(tx, id) };
}

export async function tallyOf(tx: Transaction, ballot: Ballot): Promise<Tally> {
  if (ballot.recordedCounts) return tallyCounts(ballot.rules, ballot.recordedCounts);
  const { papers, issued } = await castIn(tx, ballot);
  return tally(ballot.rules, papers, issued);
}
