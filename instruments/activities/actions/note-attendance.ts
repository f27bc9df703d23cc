import { type ActContext, type Change, defineAct } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { attendedStates, type RollEntry, type RollPatch, rollEntriesOf, updateRoll } from '#kernel/gatherings';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { correctAttendanceInput, noteAttendanceInput, settleInput } from '../contract.ts';
import { attendanceDeed, speechDeed, withdrawnAttendance } from '../deeds.ts';
import { settledAttendance } from '../rules.ts';
import { seatedAmong, updateActivity } from '../storage/activity.ts';
import { speechesOf } from '../storage/people.ts';
import { type ActivitySubject, activitySubject } from '../subject.ts';

type Noted = Pick<RollEntry, 'attendance' | 'leftEarly' | 'isOnline'>;

/** People who get the same line are written together: a plenary session is three statements, not four hundred. */
function together<Line extends Noted & { readonly personId: string }>(lines: readonly Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.attendance} ${line.leftEarly} ${line.isOnline}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return groups;
}

/** The organiser marks the list by hand, as far as nobody signed in. */
export const noteAttendance = defineAct({
  name: 'activities.note-attendance',
  subject: activitySubject,
  verb: 'note-attendance',
  input: noteAttendanceInput,
  async change({ tx, actor }, { id: caseId }, { lines }) {
    const called = new Set((await rollEntriesOf(tx, caseId)).map(({ personId }) => personId));
    if (lines.some(({ personId }) => !called.has(personId))) return refuse('person-not-called');
    for (const [first, ...others] of together(lines).values()) {
      const { attendance, leftEarly, isOnline } = first!;
      const came = attendedStates.includes(attendance);
      const patch: RollPatch = { attendance, left_early: came && leftEarly, is_online: came && isOnline };
      const personIds = [first!, ...others].map(({ personId }) => personId);
      const noted = { noted_by: actingPersonId(actor), sign_in_way: came ? ('roll' as const) : null };
      await updateRoll(tx, { caseId, personIds, patch: { ...patch, ...noted } });
    }
    return { payload: { lines: lines.length } };
  },
});

/** Deeds of the settled lines, for those who held a seat that day. */
async function deedsOf({ tx }: ActContext, { gathering }: ActivitySubject, entries: readonly RollEntry[]) {
  const ids = entries.filter(({ calledAs }) => calledAs === 'member').map(({ personId }) => personId);
  const seated = await seatedAmong(tx, ids, calendarDateOf(gathering.startsAt));
  return entries
    .filter(({ personId }) => seated.has(personId))
    .flatMap((entry) => attendanceDeed(gathering, entry) ?? []);
}

/** The list is settled: silence becomes an absence, and each member's file gets its line. */
export const settleAttendance = defineAct({
  name: 'activities.settle-attendance',
  subject: activitySubject,
  verb: 'settle-attendance',
  input: settleInput,
  async change(context, subject) {
    const { tx, now } = context;
    const { id: caseId, gathering } = subject;
    const settled = (await rollEntriesOf(tx, caseId)).map((entry) => ({
      ...{ ...entry, attendance: settledAttendance(entry.attendance, entry.reply), before: entry.attendance },
    }));
    for (const outcome of ['excused', 'unexcused'] as const) {
      const personIds = settled
        .filter(({ attendance, before }) => attendance === outcome && before !== outcome)
        .map(({ personId }) => personId);
      if (personIds.length > 0) await updateRoll(tx, { caseId, personIds, patch: { attendance: outcome } });
    }
    await updateActivity(tx, caseId, { settled_at: now });
    const speeches = (await speechesOf(tx, caseId)).flatMap((speech) => speechDeed(gathering, speech) ?? []);
    const came = settled.filter(({ attendance }) => attendedStates.includes(attendance));
    const missing = settled.filter(({ attendance }) => attendance === 'unexcused').map(({ personId }) => personId);
    return {
      payload: { called: settled.length, attended: came.length, unexcused: missing.length },
      deeds: [...(await deedsOf(context, subject, settled)), ...speeches],
      // Only those marked absent are told: they alone have something to put right.
      recipients: { 'activity-list-settled': missing },
    };
  },
});

/** Another line for one person after the list was settled, with the deed that goes with it. */
export async function correctedLine(
  context: ActContext,
  subject: ActivitySubject,
  line: { personId: string; attendance: RollEntry['attendance']; leftEarly: boolean },
): Promise<Pick<Change, 'deeds' | 'withdraws'> | null> {
  const { tx, actor } = context;
  const caseId = subject.id;
  const entry = (await rollEntriesOf(tx, caseId)).find(({ personId }) => personId === line.personId);
  if (!entry) return null;
  const { attendance, leftEarly } = line;
  const patch: RollPatch = { attendance, left_early: leftEarly, noted_by: actingPersonId(actor) };
  await updateRoll(tx, { caseId, personIds: [line.personId], patch });
  const deeds = await deedsOf(context, subject, [{ ...entry, attendance, leftEarly }]);
  return { deeds, withdraws: [withdrawnAttendance(caseId, [line.personId])] };
}

export const correctAttendance = defineAct({
  name: 'activities.correct-attendance',
  subject: activitySubject,
  verb: 'correct-attendance',
  input: correctAttendanceInput,
  async change(context, subject, { personId, attendance, leftEarly, reason }) {
    const came = attendedStates.includes(attendance);
    const corrected = await correctedLine(context, subject, { personId, attendance, leftEarly: came && leftEarly });
    if (!corrected) return refuse('person-not-called');
    return {
      payload: { personId, attendance, reason },
      ...corrected,
      recipients: { 'activity-list-corrected': [personId] },
    };
  },
});
