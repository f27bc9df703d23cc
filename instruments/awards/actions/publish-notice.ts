import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { chosenOf } from '../chosen.ts';
import { publishNoticeInput } from '../contract.ts';
import { updateNominee, updateRound } from '../storage.ts';
import { awardSubject } from '../subject.ts';

/** Whom the council chose is shown to all members for a while (公示); objections are taken down. */
export const publishNotice = defineAct({
  name: 'awards.publish-notice',
  subject: awardSubject,
  verb: 'publish-notice',
  input: publishNoticeInput,
  async change({ tx, today }, { id, round, limits, ballots }, { until }) {
    if (until < today) return refuse('date-past', { on: until });
    const chosen = chosenOf(round, ballots, limits.collectivePercent);
    if (chosen.length === 0) return refuse('nobody-awarded');
    const ranks = new Map(chosen.map(({ id: nomineeId }, index) => [nomineeId, index + 1]));
    for (const { id: nomineeId } of round.nominees) {
      const rank = ranks.get(nomineeId) ?? null;
      await updateNominee(tx, nomineeId, { outcome: rank === null ? 'not-chosen' : 'awarded', rank });
    }
    await updateRound(tx, id, { notice_from: today, notice_until: until });
    return { payload: { chosenIds: [...ranks.keys()], until }, shell: { audience: 'members' } };
  },
});
