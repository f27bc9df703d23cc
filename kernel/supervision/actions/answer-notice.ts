import { type ActContext, defineAct } from '#kernel/acts';
import { addDays, clocksOfCase, latestExtensionOn } from '#kernel/deadlines';
import { chasers } from '../circumstances.ts';
import { answerNoticeInput } from '../contract.ts';
import type { Matter } from '../matter.ts';
import { holdersOfOffice } from '../recipients.ts';
import { isWithin } from '../rules.ts';
import { matterSubject } from '../subject.ts';
import { takeStep } from './take-step.ts';

const longestAnswerDays = 180;

/** No later than an extension could reach: an answer is not a way around it. What is past that has a month. */
async function latestDate({ tx, calendar, today }: ActContext, { id, caseId }: Matter): Promise<string> {
  const clock = (await clocksOfCase(tx, caseId)).find((one) => one.id === id);
  const latest = clock ? latestExtensionOn(clock, calendar) : null;
  if (!latest) return addDays(today, longestAnswerDays);
  return latest > today ? latest : addDays(today, 30);
}

/** The unit answers the notice: why, and by when it will be done. The clock runs on; the ladder rests until that day. */
export const answerNotice = defineAct({
  name: 'supervision.answer-notice',
  subject: matterSubject,
  verb: 'answer-notice',
  on: 'part',
  input: answerNoticeInput,
  async change(context, found, { newDueOn, explanation }) {
    const { today } = context;
    const unfit = isWithin({ date: newDueOn, from: today, to: await latestDate(context, found.matter) });
    if (unfit) return unfit;
    const step = { step: 'answer', untilOn: newDueOn, text: explanation } as const;
    const taken = await takeStep(context, found, step);
    return {
      payload: { ...taken, newDueOn },
      recipients: { 'supervision-answered': await holdersOfOffice(context, chasers) },
      noticeParams: { unit: found.matter.unitNames.join('、'), newDueOn, matterId: found.id },
    };
  },
});
