import { type ActContext, defineAct } from '#kernel/acts';
import { type RollEntry, updateRoll } from '#kernel/gatherings';
import { isRefusal, refuse } from '#platform/errors';
import { type ActivitySubject, activitySubject } from '../../subject.ts';
import { signOutInput, signOutPeopleInput } from '../contract.ts';
import { leftEarly } from '../rules.ts';
import { signInNumbers } from '../settings.ts';
import { hasCome, linesOf } from './people-of.ts';

const isThere = (line: RollEntry) => hasCome(line) && line.signedOutAt === null;

async function leave(context: ActContext, { id: caseId, gathering }: ActivitySubject, personIds: readonly string[]) {
  const { tx, now, settings } = context;
  const isEarly = leftEarly(now, gathering.endsAt, settings.get(signInNumbers.leftEarlyMinutes));
  await updateRoll(tx, { caseId, personIds, patch: { signed_out_at: now, left_early: isEarly } });
  return { personIds: [...personIds], leftEarly: isEarly };
}

/** A member who leaves says so. */
export const signOut = defineAct({
  name: 'activities.sign-out',
  subject: activitySubject,
  verb: 'sign-out',
  input: signOutInput,
  async change(context, subject) {
    const { own } = subject;
    if (context.actor.onBehalfOf) return refuse('sign-in-in-person');
    if (!own || !hasCome(own)) return refuse('sign-out-without-sign-in');
    if (own.signedOutAt) return refuse('sign-out-already', { at: own.signedOutAt.toISOString() });
    return { payload: await leave(context, subject, [own.personId]) };
  },
});

/** The officer at the door marks who leaves. */
export const signOutPeople = defineAct({
  name: 'activities.sign-out-people',
  subject: activitySubject,
  verb: 'sign-out-people',
  input: signOutPeopleInput,
  async change(context, subject, { personIds }) {
    const lines = await linesOf(context, subject.id, personIds);
    if (isRefusal(lines)) return lines;
    const there = lines.filter(isThere).map(({ personId }) => personId);
    if (there.length === 0) return refuse('sign-out-without-sign-in');
    return { payload: await leave(context, subject, there) };
  },
});
