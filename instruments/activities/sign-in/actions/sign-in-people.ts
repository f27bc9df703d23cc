import { type ActContext, defineAct } from '#kernel/acts';
import { type SignInWay, updateRoll } from '#kernel/gatherings';
import { actingPersonId } from '#kernel/permissions';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { type ActivitySubject, activitySubject } from '../../subject.ts';
import { signInPeopleInput, takeSheetInput } from '../contract.ts';
import { arrivalOf, isOpen } from '../rules.ts';
import { markTaken, readSheet } from '../sheet-storage.ts';
import { readSignInRules } from '../storage.ts';
import { openingOf } from '../window-of.ts';
import { hasCome, linesOf } from './people-of.ts';

/** Nobody is signed in before the doors open; afterwards the desk may mark until the list is settled. */
async function tooEarly(
  { tx, now, settings }: ActContext,
  { id, gathering }: ActivitySubject,
): Promise<Refusal | null> {
  const { window } = openingOf(gathering, await readSignInRules(tx, id), settings);
  return isOpen(now, { ...window, closesAt: now });
}

interface Marked {
  readonly personIds: readonly string[];
  readonly way: SignInWay;
  /** What the paper says is no news of the hour: whoever stands on it came in time. */
  readonly signedInAt: Date | null;
}

/** Marks those who have not come yet; the others keep their hour. Answers how many were marked. */
async function markPeople(context: ActContext, subject: ActivitySubject, marked: Marked): Promise<string[] | Refusal> {
  const { tx, now, actor } = context;
  const { id: caseId, gathering } = subject;
  const lines = await linesOf(context, caseId, marked.personIds);
  if (isRefusal(lines)) return lines;
  const coming = lines.filter((line) => !hasCome(line)).map(({ personId }) => personId);
  if (coming.length === 0) return [];
  const signedInAt = marked.signedInAt ?? now;
  const attendance = arrivalOf(signedInAt, gathering);
  const patch = {
    attendance,
    signed_in_at: signedInAt,
    sign_in_way: marked.way,
    signed_out_at: null,
    left_early: false,
  };
  await updateRoll(tx, { caseId, personIds: coming, patch: { ...patch, noted_by: actingPersonId(actor) } });
  return coming;
}

/** The officer at the door marks people by name. */
export const signInPeople = defineAct({
  name: 'activities.sign-in-people',
  subject: activitySubject,
  verb: 'sign-in-people',
  input: signInPeopleInput,
  async change(context, subject, { personIds }) {
    const early = await tooEarly(context, subject);
    if (early) return early;
    const marked = await markPeople(context, subject, { personIds, way: 'desk', signedInAt: null });
    if (isRefusal(marked)) return marked;
    if (marked.length === 0) return refuse('sign-in-already-all');
    return { payload: { personIds: marked }, answer: { signedIn: marked.length } };
  },
});

/** What an officer has confirmed of a sheet that was read back in. */
export const takeSheet = defineAct({
  name: 'activities.take-sheet',
  subject: activitySubject,
  verb: 'take-sheet',
  input: takeSheetInput,
  async change(context, subject, { sheetId, personIds }) {
    const { tx, now } = context;
    const sheet = await readSheet(tx, sheetId);
    if (!sheet) return refuse('sheet-unknown');
    if (sheet.caseId !== subject.id) return refuse('sheet-of-another-activity');
    if (personIds.some((id) => !sheet.personIds.includes(id))) return refuse('sheet-without-person');
    const early = await tooEarly(context, subject);
    if (early) return early;
    const { startsAt } = subject.gathering;
    const signedInAt = new Date(Math.min(now.getTime(), startsAt.getTime()));
    const marked = await markPeople(context, subject, { personIds, way: 'proxy-list', signedInAt });
    if (isRefusal(marked)) return marked;
    await markTaken(tx, sheetId, now);
    return { payload: { sheetId, personIds: marked }, answer: { signedIn: marked.length } };
  },
});
