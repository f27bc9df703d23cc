// A member signs in with their own phone: with the code of the hall screen, or by themselves where that is allowed.
import type * as z from 'zod';
import { type Act, type ActContext, defineAct } from '#kernel/acts';
import { attendedStates, type SignInWay, updateRoll } from '#kernel/gatherings';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { type ActivitySubject, activitySubject } from '../../subject.ts';
import { isGenuine, readToken, slotOfDigits, startOfSlot } from '../code/hall-code.ts';
import { signInInput } from '../contract.ts';
import { arrivalOf, type Counted, countedAt, isOpen, shownIn } from '../rules.ts';
import { readSignInRules, writeLateSignIn } from '../storage.ts';
import { acceptanceOf, type Opening, openingOf } from '../window-of.ts';

type Sent = z.output<typeof signInInput>;

interface Given {
  readonly context: ActContext;
  readonly subject: ActivitySubject;
  readonly sent: Sent;
  readonly opening: Opening;
}

/** The span of the code that was scanned or typed. */
function slotOf({ context, subject, sent }: Given): number | Refusal {
  const gathering = { tenantId: context.actor.tenantId, caseId: subject.id };
  if (sent.token === '') {
    const { codeSeconds: seconds } = acceptanceOf(context.settings, true);
    return slotOfDigits(gathering, sent.digits, { now: context.now, seconds }) ?? refuse('sign-in-digits-wrong');
  }
  const token = readToken(sent.token);
  if (!token) return refuse('sign-in-code-unreadable');
  if (!isGenuine(gathering, token)) return refuse('sign-in-code-forged');
  return token.caseId === subject.id ? token.slot : refuse('sign-in-code-of-another-activity');
}

function byOneself({ context, opening }: Given): (Counted & { way: SignInWay }) | Refusal {
  if (!opening.rules.allowsSelf) return refuse('sign-in-self-not-allowed');
  return { signedInAt: context.now, isReceivedLate: false, way: 'self' };
}

function counted(given: Given): (Counted & { way: SignInWay }) | Refusal {
  const { context, sent } = given;
  if (sent.token === '' && sent.digits === '') return byOneself(given);
  const slot = slotOf(given);
  if (isRefusal(slot)) return slot;
  const shown = { ...shownIn(startOfSlot(slot)), wasHeld: sent.wasHeld };
  const moment = countedAt(shown, context.now, acceptanceOf(context.settings, sent.token === ''));
  return isRefusal(moment) ? moment : { ...moment, way: 'qr' };
}

function problemWith({ context, subject, sent }: Given): Refusal | null {
  const { own, state } = subject;
  if (context.actor.onBehalfOf) return refuse('sign-in-in-person');
  if (sent.personId && sent.personId !== own?.personId) return refuse('sign-in-of-another-person');
  return state === 'recorded' || state === 'closed' ? refuse('sign-in-list-settled') : null;
}

/** What a code and its repetition may be apart: the ten seconds it stands on the screen. */
const sameCodeMilliseconds = 10_000;
interface First {
  readonly isSame: boolean;
  readonly attendance: string;
  readonly way: string | null;
}

function already(subject: ActivitySubject, signedInAt: Date): Refusal | null {
  const { own } = subject;
  if (!own || !attendedStates.includes(own.attendance)) return null;
  const first = own.signedInAt;
  const isSame = first !== null && Math.abs(first.getTime() - signedInAt.getTime()) <= sameCodeMilliseconds;
  return refuse(
    'sign-in-already',
    { at: (first ?? signedInAt).toISOString() },
    { isSame, attendance: own.attendance, way: own.signInWay },
  );
}

const signing = defineAct({
  name: 'activities.sign-in',
  subject: activitySubject,
  verb: 'sign-in',
  input: signInInput,
  async change(context, subject, sent) {
    const { tx, now } = context;
    const { id: caseId, gathering } = subject;
    const opening = openingOf(gathering, await readSignInRules(tx, caseId), context.settings);
    const given = { context, subject, sent, opening };
    const moment = problemWith(given) ?? counted(given);
    if (isRefusal(moment)) return moment;
    const { signedInAt, isReceivedLate, way } = moment;
    const twice = already(subject, signedInAt);
    const inTheWay = twice ?? isOpen(signedInAt, opening.window);
    if (inTheWay) return inTheWay;
    if (opening.rules.isClosed && !isReceivedLate) return refuse('sign-in-over', { closedAt: now.toISOString() });
    const personId = subject.own!.personId;
    const attendance = arrivalOf(signedInAt, gathering);
    const patch = { attendance, signed_in_at: signedInAt, sign_in_way: way, signed_out_at: null, left_early: false };
    await updateRoll(tx, { caseId, personIds: [personId], patch: { ...patch, noted_by: null } });
    const claimedAt = sent.scannedAt ? new Date(sent.scannedAt) : null;
    if (isReceivedLate) {
      await writeLateSignIn(tx, { caseId, personId, scannedAt: signedInAt, claimedAt, receivedAt: now });
    }
    const said = { personId, way, attendance, signedInAt: signedInAt.toISOString(), isReceivedLate };
    return { payload: said, answer: said };
  },
});

/** The same code sent twice by the same member is one sign-in: the second is told of the first and writes nothing. */
export const signIn: Act = {
  ...signing,
  async run(context, envelope) {
    const answer = await signing.run(context, envelope);
    if (!isRefusal(answer) || answer.code !== 'sign-in-already') return answer;
    const { isSame, ...first } = answer.details as First;
    if (!isSame) return answer;
    const caseId = envelope.id ?? null;
    return { caseId, version: null, state: null, ...first, signedInAt: answer.params.at, isRepeated: true };
  },
};
