import { type ActContext, defineAct } from '#kernel/acts';
import { clocksOfCase, startClock } from '#kernel/deadlines';
import { takeInInput } from '../../contract/matters.ts';
import { matterNumbers } from '../../settings.ts';
import { updateMatter } from '../storage.ts';
import { matterSubject } from '../subject.ts';

export const answerClock = 'public-matter-answer';

/** Runs from the first taking in until the citizen is answered, whoever has the matter meanwhile. */
export async function keepAnswerClock(context: ActContext, caseId: string): Promise<void> {
  const { tx, today, calendar, settings } = context;
  const clocks = await clocksOfCase(tx, caseId);
  if (clocks.some(({ kind, stopped }) => kind === answerClock && !stopped)) return;
  const basis = matterNumbers.answerWorkingDays.key;
  const period = { workingDays: settings.get(matterNumbers.answerWorkingDays) };
  await startClock(tx, { calendar, caseId, kind: answerClock, startedOn: today, period, basis });
}

/** Somebody has read it, named it and put it under its topic. */
export const takeIn = defineAct({
  name: 'public-matters.take-in',
  subject: matterSubject,
  verb: 'take-in',
  input: takeInInput,
  async change(context, { id }, { topic, title }) {
    await updateMatter(context.tx, id, { topic });
    await keepAnswerClock(context, id);
    return { payload: { topic }, shell: { title }, touchesClocks: true };
  },
});
