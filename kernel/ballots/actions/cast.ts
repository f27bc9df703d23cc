import { castInput, problemOfChoices } from '../contract.ts';
import { defineBallotAct } from '../define-ballot-act.ts';
import { writeVote } from '../storage/named-votes.ts';

/** A vote under one's own name; it may be changed until the ballot is closed. */
export const cast = defineBallotAct({
  name: 'ballots.cast',
  verb: 'cast',
  input: castInput,
  async change({ tx, actor }, { ballot, groupId }, { choices }) {
    const problem = problemOfChoices(ballot.rules, choices);
    if (problem) return problem;
    await writeVote(tx, ballot.id, { personId: actor.personId!, groupId: groupId!, choices });
    return { facts: {} };
  },
});
