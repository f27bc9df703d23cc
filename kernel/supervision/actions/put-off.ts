import { defineAct } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import { putOffInput } from '../contract.ts';
import { isWithin } from '../rules.ts';
import { matterSubject } from '../subject.ts';
import { takeStep } from './take-step.ts';

/** The next rung rests until a day, for a reason that stays on record. */
export const putOff = defineAct({
  name: 'supervision.put-off',
  subject: matterSubject,
  verb: 'put-off',
  on: 'part',
  input: putOffInput,
  async change(context, found, { untilOn, reason }) {
    const { today } = context;
    const to = addDays(today, found.facts.rules.putOffMaximumDays);
    const unfit = isWithin({ date: untilOn, from: addDays(today, 1), to });
    if (unfit) return unfit;
    const step = { step: 'put-off', untilOn, text: reason } as const;
    return { payload: { ...(await takeStep(context, found, step)), untilOn } };
  },
});
