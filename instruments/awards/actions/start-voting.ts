import { defineAct } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { isRefusal, refuse } from '#platform/errors';
import { startVotingInput } from '../contract.ts';
import { openVotes, votePartsOf } from '../open-votes.ts';
import { votesByPart } from '../standing.ts';
import { updateRound } from '../storage.ts';
import { awardSubject } from '../subject.ts';

/** The shortlist goes to the Chairpersons' Council within the shares; after a vote without quorum, once more. */
export const startVoting = defineAct({
  name: 'awards.start-voting',
  subject: awardSubject,
  verb: 'start-voting',
  input: startVotingInput,
  async change(context, { id: caseId, round, limits, ballots }, { voterIds, nomineeIds, isSecret }) {
    const nominees = round.nominees.filter(({ id }) => nomineeIds.includes(id));
    if (nominees.length < new Set(nomineeIds).size) return refuse('nominee-unknown');
    const parts = votePartsOf({ round, limits, nominees });
    if (isRefusal(parts)) return parts;
    const sound = votesByPart(ballots);
    const wanted = parts.filter(({ purpose }) => !sound.has(purpose));
    const opened = await openVotes(context, { caseId, parts: wanted, voterIds, isSecret });
    if (isRefusal(opened)) return opened;
    const party = { caseId, partyKind: 'person' as const, partyIds: voterIds, relation: 'voter' };
    await addParties(context.tx, party, context.now);
    await updateRound(context.tx, caseId, { limits });
    return { payload: { ballotIds: opened, nomineeIds, limits }, answer: { ballotIds: opened } };
  },
});
