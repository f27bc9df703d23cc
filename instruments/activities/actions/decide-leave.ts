import { type ActContext, type Change, defineAct } from '#kernel/acts';
import type { NewDeed } from '#kernel/deeds';
import { attendedStates, type RollEntry, rollEntriesOf, updateRoll } from '#kernel/gatherings';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { decideLeaveInput } from '../contract.ts';
import { type ActivitySubject, activitySubject } from '../subject.ts';
import { correctedLine } from './note-attendance.ts';

/** Once the list is settled, a granted excuse changes the member's file as well. */
async function excused(context: ActContext, subject: ActivitySubject, granted: readonly RollEntry[]) {
  const isSettled = subject.activity.settledAt !== null;
  const away = granted.filter(({ attendance }) => !attendedStates.includes(attendance));
  const hasBegun = subject.gathering.startsAt <= context.now;
  const deeds: NewDeed[] = [];
  const withdraws: NonNullable<Change['withdraws']>[number][] = [];
  for (const { personId } of isSettled ? away : []) {
    const line = { personId, attendance: 'excused' as const, leftEarly: false };
    const corrected = await correctedLine(context, subject, line);
    deeds.push(...(corrected?.deeds ?? []));
    withdraws.push(...(corrected?.withdraws ?? []));
  }
  if (!isSettled && hasBegun && away.length > 0) {
    const personIds = away.map(({ personId }) => personId);
    await updateRoll(context.tx, { caseId: subject.id, personIds, patch: { attendance: 'excused' } });
  }
  return { deeds, withdraws };
}

/** Leave is granted or refused, one or several together; a refusal says why. */
export const decideLeave = defineAct({
  name: 'activities.decide-leave',
  subject: activitySubject,
  verb: 'decide-leave',
  input: decideLeaveInput,
  async change(context, subject, { personIds, isGranted, note }) {
    const { tx, now, actor } = context;
    if (!isGranted && note.length < 2) return refuse('leave-refused-without-reason');
    const by = actingPersonId(actor);
    if (by !== null && personIds.includes(by)) return refuse('leave-own');
    const wanted = new Set(personIds);
    const asked = (await rollEntriesOf(tx, subject.id)).filter(
      ({ personId, reply }) => wanted.has(personId) && reply === 'leave-requested',
    );
    if (asked.length < wanted.size) return refuse('leave-not-asked');
    const decided = { leave_decided_by: by, leave_decided_at: now, leave_decision_note: note };
    const patch = { reply: isGranted ? 'leave-granted' : 'leave-refused', ...decided } as const;
    await updateRoll(tx, { caseId: subject.id, personIds, patch });
    const files = isGranted ? await excused(context, subject, asked) : {};
    const kind = isGranted ? 'activity-leave-granted' : 'activity-leave-refused';
    return {
      payload: { personIds: [...wanted], isGranted },
      ...files,
      recipients: { [kind]: personIds },
      noticeParams: { note },
    };
  },
});
