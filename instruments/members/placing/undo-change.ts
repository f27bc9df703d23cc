import { defineRegisterAct } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { refuse } from '#platform/errors';
import { undoChangeInput } from '../contract/placing.ts';
import { movers } from '../readers.ts';
import { undoProblem } from './rules.ts';
import { lockedChange, takeBackChange } from './take-back.ts';

/** What was entered by mistake is taken back on the same day; the entry stays in the history, crossed out. */
export const undoChange = defineRegisterAct({
  name: 'members.undo-change',
  event: 'change-undone',
  who: movers,
  input: undoChangeInput,
  async change(context, { changeId }) {
    const found = await lockedChange(context, changeId);
    if (!found) return refuse('not-found');
    const problem = undoProblem({
      today: context.today,
      madeOn: calendarDateOf(found.at),
      isUndone: found.undone_at !== null,
      hasLaterChange: found.hasLaterChange,
    });
    if (problem) return problem;
    await takeBackChange(context, changeId);
    return { payload: { changeId } };
  },
});
