import { defineAct } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { contestInput, decideContestInput } from '../contract.ts';
import { activityOffice } from '../recipients.ts';
import { contestsOf, decideOnContest, insertContest } from '../storage/people.ts';
import { activitySubject } from '../subject.ts';
import { correctedLine } from './note-attendance.ts';

/** A member says that the list is wrong, once. */
export const contestAttendance = defineAct({
  name: 'activities.contest-attendance',
  subject: activitySubject,
  verb: 'contest-attendance',
  input: contestInput,
  async change(context, { id: caseId, own }, { claimed, text }) {
    const { tx, now, actor } = context;
    if (own?.attendance === claimed) return refuse('contest-changes-nothing');
    const contestId = await insertContest(tx, { caseId, personId: own!.personId, claimed, text, at: now });
    return {
      payload: { contestId, claimed },
      answer: { contestId },
      recipients: { 'activity-contested': await activityOffice(context) },
      noticeParams: { member: actor.onBehalfOf?.name ?? actor.name },
    };
  },
});

/** The office decides with a reason; accepted, the line and the deed are put right. */
export const decideContest = defineAct({
  name: 'activities.decide-contest',
  subject: activitySubject,
  verb: 'decide-contest',
  input: decideContestInput,
  async change(context, subject, { contestId, isAccepted, reason }) {
    const { tx, now, actor } = context;
    const contest = (await contestsOf(tx, subject.id)).find(({ id }) => id === contestId);
    if (!contest) return refuse('contest-unknown');
    if (contest.decision !== null) return refuse('contest-decided-already');
    const decision = isAccepted ? 'accepted' : 'dismissed';
    await decideOnContest(tx, { id: contestId, decision, reason, by: actingPersonId(actor), at: now });
    const { personId, claimed } = contest;
    const line = { personId, attendance: claimed, leftEarly: false };
    const corrected = isAccepted ? await correctedLine(context, subject, line) : null;
    return {
      payload: { contestId, personId, decision, reason },
      ...corrected,
      recipients: { 'activity-contest-decided': [personId] },
    };
  },
});
