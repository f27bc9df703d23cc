import { type ActContext, defineAct } from '#kernel/acts';
import { addDays, calendarDateOf, daysBetween, laterOf, startClock, stopClocks } from '#kernel/deadlines';
import { holdersOf } from '#kernel/people';
import { refuse } from '#platform/errors';
import {
  acceptMakeUpInput,
  excuseMakeUpInput,
  extendMakeUpInput,
  lapseMakeUpInput,
  returnMakeUpInput,
} from '../../contract/make-ups.ts';
import { studyNumbers } from '../../settings.ts';
import { isLaterDay } from '../rules.ts';
import { updateMakeUp } from '../storage.ts';
import { makeUpSubject } from '../subject.ts';

/** Runs anew until a day: the clock before is stopped, so that both stay readable. */
async function runUntil(
  { tx, today, calendar }: ActContext,
  caseId: string,
  given: { untilOn: string; basis: string },
) {
  await stopClocks(tx, { caseId, kinds: ['make-up'], stoppedOn: today, calendar });
  const period = { days: Math.max(1, daysBetween(today, given.untilOn)) };
  const start = { caseId, kind: 'make-up', basis: given.basis, startedOn: today, period, calendar };
  const { dueOn } = await startClock(tx, { ...start, movesToWorkingDay: false });
  await updateMakeUp(tx, caseId, { due_on: dueOn });
  return dueOn;
}

/** It counts from the day it was handed in, with the hours of what was missed. */
export const acceptMakeUp = defineAct({
  name: 'studies.accept-make-up',
  subject: makeUpSubject,
  verb: 'accept-make-up',
  input: acceptMakeUpInput,
  async change({ tx, actor, now }, { id, makeUp }) {
    const { personId, hours, handedInAt } = makeUp;
    if (!handedInAt) return refuse('not-found');
    await updateMakeUp(tx, id, { decided_by: actor.name, decided_at: now });
    return {
      payload: { personId, hours },
      shell: { closedAt: now },
      recipients: { 'make-up-accepted': [personId] },
      deeds: [{ personId, kind: 'study-made-up', doneOn: calendarDateOf(handedInAt), facts: { hours } }],
    };
  },
});

export const returnMakeUp = defineAct({
  name: 'studies.return-make-up',
  subject: makeUpSubject,
  verb: 'return-make-up',
  input: returnMakeUpInput,
  async change(context, { id, makeUp }, { reason }) {
    const { today, settings } = context;
    const { key } = studyNumbers.returnedDays;
    const atLeast = addDays(today, settings.get(studyNumbers.returnedDays));
    const untilOn = laterOf(makeUp.dueOn, atLeast);
    const dueOn = await runUntil(context, id, { untilOn, basis: key });
    await updateMakeUp(context.tx, id, { returned_reason: reason });
    return {
      payload: { personId: makeUp.personId, reason, dueOn },
      touchesClocks: true,
      recipients: { 'make-up-returned': [makeUp.personId] },
      noticeParams: { dueOn },
    };
  },
});

export const extendMakeUp = defineAct({
  name: 'studies.extend-make-up',
  subject: makeUpSubject,
  verb: 'extend-make-up',
  input: extendMakeUpInput,
  async change(context, { id, makeUp, facts }, { untilOn, reason }) {
    const inTheWay = isLaterDay(untilOn, facts);
    if (inTheWay) return inTheWay;
    if (daysBetween(context.today, untilOn) > 366) return refuse('make-up-day-too-far');
    const dueOn = await runUntil(context, id, { untilOn, basis: reason });
    return {
      payload: { personId: makeUp.personId, reason, from: makeUp.dueOn, dueOn },
      touchesClocks: true,
      recipients: { 'make-up-extended': [makeUp.personId] },
      noticeParams: { dueOn },
    };
  },
});

/** By the roll as it was corrected, or by the study secretary with a reason. */
export const excuseMakeUp = defineAct({
  name: 'studies.excuse-make-up',
  subject: makeUpSubject,
  verb: 'excuse-make-up',
  input: excuseMakeUpInput,
  async change({ tx, actor, now }, { id, makeUp }, { reason }) {
    await updateMakeUp(tx, id, { decided_by: actor.name, decided_at: now, returned_reason: reason });
    return {
      payload: { personId: makeUp.personId, reason },
      shell: { closedAt: now },
      recipients: { 'make-up-excused': [makeUp.personId] },
    };
  },
});

/** Its day has gone and nothing was handed in. */
export const lapseMakeUp = defineAct({
  name: 'studies.lapse-make-up',
  subject: makeUpSubject,
  verb: 'lapse-make-up',
  input: lapseMakeUpInput,
  async change({ tx, today }, { makeUp }) {
    const secretaries = await holdersOf(tx, { roles: ['study-secretary'], today });
    return {
      payload: { personId: makeUp.personId, dueOn: makeUp.dueOn },
      recipients: { 'make-up-lapsed': [makeUp.personId, ...secretaries] },
      noticeParams: { dueOn: makeUp.dueOn },
    };
  },
});
