import canonicalize from 'canonicalize';
import { refuse } from '#platform/errors';
import { castPaperInput, isSignedToken, problemOfChoices } from '../contract.ts';
import { defineBallotAct } from '../define-ballot-act.ts';
import { publicKeysOf } from '../storage/keys.ts';
import { choicesOfToken, insertPaper } from '../storage/papers.ts';

/** A secret paper comes in from nobody in particular: its signature says that somebody on the roll received it. */
export const castPaper = defineBallotAct({
  name: 'ballots.cast-paper',
  verb: 'cast-paper',
  input: castPaperInput,
  async change({ tx }, { ballot }, { groupId, token, signature, choices }) {
    const keys = await publicKeysOf(tx, ballot.id);
    const key = keys.find(({ group }) => group === groupId)?.key;
    if (!key || !(await isSignedToken(key, token, signature))) return refuse('paper-not-genuine');
    const problem = problemOfChoices(ballot.rules, choices);
    if (problem) return problem;
    const before = await choicesOfToken(tx, ballot.id, token);
    if (before && canonicalize(before) !== canonicalize(choices)) return refuse('paper-already-cast');
    if (!before) await insertPaper(tx, ballot.id, { token, groupId, signature, choices });
    return { facts: null, answer: { isCast: true } };
  },
});
