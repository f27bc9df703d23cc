import { refuse } from '#platform/errors';
import { recordCountsInput } from '../contract.ts';
import { problemOfCounts } from '../counting/problem-of-counts.ts';
import { defineBallotAct } from '../define-ballot-act.ts';
import { castIn } from '../papers-of.ts';
import { keepCounts } from '../storage/ballots.ts';

/** A meeting voted on paper: the scrutineers' counts take the place of votes on line. */
export const recordCounts = defineBallotAct({
  name: 'ballots.record-counts',
  verb: 'record-counts',
  input: recordCountsInput,
  async change({ tx }, { ballot }, { groups, scrutineers }) {
    const cast = await castIn(tx, { ...ballot, recordedCounts: null });
    const issuedOnLine = ballot.rules.isSecret ? Object.values(cast.issued).reduce((a, b) => a + b, 0) : 0;
    if (cast.papers.length > 0 || issuedOnLine > 0) return refuse('votes-already-on-line');
    const problem = problemOfCounts(ballot.rules, groups);
    if (problem) return problem;
    await keepCounts(tx, ballot.id, { groups, scrutineers });
    const received = groups.reduce((sum, group) => sum + group.received, 0);
    return { facts: { received, scrutineers } };
  },
});
