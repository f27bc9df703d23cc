import { defineQuery } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { bundleOf } from '../bundle-of.ts';
import { ballotParameters, countBundle } from '../contract.ts';
import { groupOfVoter, readBallot } from '../storage/ballots.ts';
import { seesCase } from './may-see.ts';

/** The count to take away and count again; only when the ballot is counted. */
export const bundle = defineQuery({
  name: 'ballots.bundle',
  parameters: ballotParameters,
  answer: countBundle,
  async ask(context, { id }) {
    const { tx, actor } = context;
    const found = await readBallot(tx, id);
    if (!found) return refuse('not-found');
    const isVoter = actor.personId !== null && (await groupOfVoter(tx, id, actor.personId)) !== null;
    if (!isVoter && !(await seesCase(context, found.caseId))) return refuse('not-found');
    return (await bundleOf(tx, id)) ?? refuse('not-counted-yet');
  },
});
