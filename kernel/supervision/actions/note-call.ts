import { defineAct } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import { noteCallInput } from '../contract.ts';
import { isWithin } from '../rules.ts';
import { matterSubject } from '../subject.ts';
import { takeStep } from './take-step.ts';

const longestPromiseDays = 180;

/** A telephone call is noted: with whom, what was said, what date was promised. The ladder rests until that date. */
export const noteCall = defineAct({
  name: 'supervision.note-call',
  subject: matterSubject,
  verb: 'note-call',
  on: 'part',
  input: noteCallInput,
  async change(context, found, { withWhom, said, promisedOn }) {
    const { today } = context;
    const wanted = { date: promisedOn ?? today, from: today, to: addDays(today, longestPromiseDays) };
    const unfit = isWithin(wanted);
    if (unfit) return unfit;
    const step = { step: 'phone', untilOn: promisedOn, withWhom, text: said } as const;
    return { payload: { ...(await takeStep(context, found, step)), promisedOn } };
  },
});
