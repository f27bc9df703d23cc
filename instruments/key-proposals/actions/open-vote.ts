import { defineAct } from '#kernel/acts';
import { ballotNumbers, openBallot, prepareBallot } from '#kernel/ballots';
import { personNames } from '#kernel/people';
import { isRefusal, refuse } from '#platform/errors';
import { openVoteInput } from '../contract.ts';
import { keyNumbers } from '../settings.ts';
import { roundSubject } from '../subject.ts';

const council = { id: 'council', name: '主席会议', weight: 1 };

/** The Chairpersons' Council votes on the shortlist: by name or in secret, at most so many as the year allows. */
export const openVote = defineAct({
  name: 'key-proposals.open-vote',
  subject: roundSubject,
  verb: 'open-vote',
  input: openVoteInput,
  async change(context, { id: caseId, round, record }, { isSecret, voterIds, places }) {
    const { tx, settings } = context;
    const most = settings.get(keyNumbers.keyCount);
    if (places > most) return refuse('too-many-places', { places, most });
    const known = await personNames(tx, voterIds);
    if (known.size < new Set(voterIds).size) return refuse('voter-unknown');
    const shortlist = round.candidates.filter(({ isShortlisted }) => isShortlisted);
    const ballotId = await prepareBallot(context, {
      caseId,
      purpose: 'key-proposals.selection',
      title: record.title,
      method: 'approve',
      isSecret,
      items: shortlist.map(({ proposalId, number, title }) => ({
        id: proposalId,
        label: `${number ?? ''} ${title}`.trim(),
      })),
      groups: [council],
      roll: voterIds.map((personId) => ({ personId, groupId: council.id })),
      places: Math.min(places, shortlist.length),
      passes: { percent: 50, of: 'papers' },
      quorumPercent: settings.get(ballotNumbers.quorumPercent),
    });
    if (isRefusal(ballotId)) return ballotId;
    const opened = await openBallot(context, ballotId);
    if (isRefusal(opened)) return opened;
    return {
      payload: { ballotId, places, isSecret, voters: voterIds.length },
      recipients: { 'key-vote-opened': voterIds },
      noticeParams: { ballotId },
      answer: { ballotId },
    };
  },
});
