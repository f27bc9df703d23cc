// The vote ends: counted, run off, decided by the chair, or void; what is chosen is named key by the software.
import { type ActContext, askForAct, type Change, defineAct } from '#kernel/acts';
import {
  ballotsOf,
  closeBallot,
  decidedItems,
  decideTie,
  lastVote,
  openBallot,
  runOffOf,
  voidBallot,
} from '#kernel/ballots';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { decideTieInput, noInput, voidVoteInput } from '../contract.ts';
import { markDecided } from '../storage/rounds.ts';
import { lastBallot, type RoundSubject, roundSubject } from '../subject.ts';

/** What the rounds since the last void or failed vote chose, marked and asked to be named. */
async function nameChosen(context: ActContext, { id, record }: RoundSubject): Promise<Change> {
  const { tx } = context;
  const proposalIds = decidedItems(lastVote(await ballotsOf(tx, id)));
  await markDecided(tx, id, proposalIds);
  for (const proposalId of proposalIds) {
    const input = { isKey: true, note: record.title };
    await askForAct(tx, { act: 'proposals.name-key', id: proposalId, input, key: `key-${id}-${proposalId}` });
  }
  return { payload: { decided: proposalIds }, to: 'decided', answer: { decided: proposalIds } };
}

export const closeVote = defineAct({
  name: 'key-proposals.close-vote',
  subject: roundSubject,
  verb: 'close-vote',
  input: noInput,
  async change(context, subject) {
    const ballot = await lastBallot(context, subject.id);
    if (!ballot) return refuse('not-found');
    const closed = await closeBallot(context, ballot.id);
    if (isRefusal(closed)) return closed;
    const { tally, state } = closed;
    const payload = { ballotId: ballot.id, verdict: tally.verdict };
    if (state === 'void' || tally.verdict === 'no-quorum') return { payload, to: 'screening' };
    if (state === 'tied') return { payload: { ...payload, isTied: true }, to: 'voting' };
    const named = await nameChosen(context, subject);
    return { ...named, payload: { ...payload, ...named.payload } };
  },
});

export const runOff = defineAct({
  name: 'key-proposals.run-off',
  subject: roundSubject,
  verb: 'run-off',
  input: noInput,
  async change(context, { id }): Promise<Change | Refusal> {
    const ballot = await lastBallot(context, id);
    if (!ballot) return refuse('not-found');
    const runOffId = await runOffOf(context, ballot.id);
    if (isRefusal(runOffId)) return runOffId;
    const opened = await openBallot(context, runOffId);
    if (isRefusal(opened)) return opened;
    return { payload: { ballotId: runOffId }, answer: { ballotId: runOffId } };
  },
});

/** A second tie: the presiding chairperson's word with its reason, on record under their own name. */
export const decideTied = defineAct({
  name: 'key-proposals.decide-tie',
  subject: roundSubject,
  verb: 'decide-tie',
  input: decideTieInput,
  async change(context, subject, { itemIds, reason }) {
    if (context.actor.onBehalfOf) return refuse('vote-in-person');
    const ballot = await lastBallot(context, subject.id);
    if (!ballot) return refuse('not-found');
    const decided = await decideTie(context, ballot.id, { itemIds, reason, byName: context.actor.name });
    if (isRefusal(decided)) return decided;
    const named = await nameChosen(context, subject);
    return { ...named, payload: { ...named.payload, reason } };
  },
});

export const voidVote = defineAct({
  name: 'key-proposals.void-vote',
  subject: roundSubject,
  verb: 'void-vote',
  input: voidVoteInput,
  async change(context, { id }, { reason }) {
    const ballot = await lastBallot(context, id);
    if (!ballot) return refuse('not-found');
    const voided = await voidBallot(context, ballot.id, reason);
    return isRefusal(voided) ? voided : { payload: { ballotId: ballot.id, reason } };
  },
});

export const closeRound = defineAct({
  name: 'key-proposals.close-round',
  subject: roundSubject,
  verb: 'close-round',
  input: noInput,
  change: async ({ now }) => ({ payload: {}, shell: { closedAt: now } }),
});
