import { defineAct } from '#kernel/acts';
import { isRefusal, refuse } from '#platform/errors';
import { openBallotInput } from '../contract.ts';
import { openBallots } from '../open-ballots.ts';
import { updateDemocratic } from '../storage.ts';
import { democraticSubject } from '../subject.ts';

/** One secret ballot for each unit opens at the same time, on the plan as it was fixed. */
export const openAppraisalBallot = defineAct({
  name: 'appraisals.open-ballot',
  subject: democraticSubject,
  verb: 'open-ballot',
  input: openBallotInput,
  async change(context, { id, record, appraisal }, { closesOn }) {
    if (closesOn < context.today) return refuse('day-is-past', { day: closesOn });
    const opened = await openBallots(context, { record, appraisal });
    if (isRefusal(opened)) return opened;
    const round = appraisal.round + 1;
    await updateDemocratic(context.tx, id, { round, ballot_closes_on: closesOn });
    return {
      payload: { round, closesOn, planDigest: appraisal.planDigest, ballots: opened },
      recipients: { 'appraisal-ballot-opened': appraisal.assessors.map(({ personId }) => personId) },
      noticeParams: { closesOn },
    };
  },
});
