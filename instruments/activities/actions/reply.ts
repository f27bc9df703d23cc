import type { output } from 'zod';
import { type ActContext, type Change, defineAct } from '#kernel/acts';
import { updateRoll } from '#kernel/gatherings';
import { askLeaveInput, confirmInput, readNoticeInput } from '../contract.ts';
import { leaveApprovers } from '../recipients.ts';
import { type ActivitySubject, activitySubject } from '../subject.ts';

const ownLine = ({ id: caseId, own }: ActivitySubject) => ({ caseId, personIds: own ? [own.personId] : [] });

/** The notice was opened; the organiser sees that it arrived. */
export const readNotice = defineAct({
  name: 'activities.read-notice',
  subject: activitySubject,
  verb: 'read-notice',
  input: readNoticeInput,
  async change({ tx, now }, subject) {
    if (!subject.own?.readAt) await updateRoll(tx, { ...ownLine(subject), patch: { read_at: now } });
    return { payload: {} };
  },
});

/** "I shall come", also after leave was asked for or granted. */
export const confirm = defineAct({
  name: 'activities.confirm',
  subject: activitySubject,
  verb: 'confirm',
  input: confirmInput,
  async change({ tx, now }, subject) {
    const patch = { reply: 'confirmed', replied_at: now, leave_reason: null, leave_note: '' } as const;
    const read = subject.own?.readAt ? {} : { read_at: now };
    await updateRoll(tx, { ...ownLine(subject), patch: { ...patch, ...read } });
    return { payload: {} };
  },
});

async function asked(
  context: ActContext,
  subject: ActivitySubject,
  { reason, note }: output<typeof askLeaveInput>,
): Promise<Change> {
  const { tx, now, actor } = context;
  const request = { reply: 'leave-requested', replied_at: now, leave_reason: reason, leave_note: note } as const;
  const undecided = { leave_decided_by: null, leave_decided_at: null, leave_decision_note: '' };
  await updateRoll(tx, { ...ownLine(subject), patch: { ...request, ...undecided } });
  return {
    payload: { reason },
    recipients: { 'activity-leave-asked': await leaveApprovers(context, subject.gathering) },
    noticeParams: { member: actor.onBehalfOf?.name ?? actor.name },
  };
}

export const askLeave = defineAct({
  name: 'activities.ask-leave',
  subject: activitySubject,
  verb: 'ask-leave',
  input: askLeaveInput,
  change: asked,
});

/** Excused after the fact (补假): whoever could not ask in time. */
export const askExcuse = defineAct({
  name: 'activities.ask-excuse',
  subject: activitySubject,
  verb: 'ask-excuse',
  input: askLeaveInput,
  change: asked,
});
