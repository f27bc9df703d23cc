import { refuse } from '#platform/errors';
import { receivePaperInput } from '../contract.ts';
import { defineBallotAct } from '../define-ballot-act.ts';
import { signBlinded } from '../sign-blinded.ts';
import { privateKeyOf } from '../storage/keys.ts';
import { insertIssue, issueOf } from '../storage/papers.ts';

/** Hands out one secret paper: signs the blinded token of somebody on the roll, once. */
export const receivePaper = defineBallotAct({
  name: 'ballots.receive-paper',
  verb: 'receive-paper',
  input: receivePaperInput,
  async change({ tx, actor }, { ballot, groupId }, { blinded }) {
    const personId = actor.personId!;
    const received = await issueOf(tx, ballot.id, personId);
    // The same blinded token asked for again, after a broken line, is the same paper.
    if (received && received.blinded !== blinded) return refuse('paper-already-received');
    const privateKey = await privateKeyOf(tx, ballot.id, groupId!);
    const signature = privateKey && signBlinded(privateKey, blinded);
    if (!signature) return refuse('paper-unreadable');
    const answer = { signature, groupId };
    if (received) return { facts: null, answer };
    await insertIssue(tx, ballot.id, { personId, groupId: groupId!, blinded });
    return { facts: {}, answer };
  },
});
