// A date and how far it is, in the short words of a row.
import type { CaseWords } from './case-words.ts';
import type { Standing } from './say-standing.ts';

export interface Due {
  dueOn: string | null;
  /** Below zero once the day has passed. */
  remainingWorkingDays: number | null;
}

function monthAndDay(date: string) {
  const [year = '', month, day] = date.split('-');
  return { year, month: Number(month), day: Number(day) };
}

/** `剩 3 个工作日（11月26日）`; `today` decides whether the day has passed. */
export function sayDue(words: CaseWords, due: Due, today: string): Standing | undefined {
  if (due.dueOn === null || due.remainingWorkingDays === null) return undefined;
  const count = due.remainingWorkingDays;
  const isLate = count < 0 || due.dueOn < today;
  const key = isLate ? 'overdue' : count === 0 ? 'today' : 'remaining';
  const date = words.say('deadlines.date', monthAndDay(due.dueOn));
  return { text: words.say(`deadlines.clock.${key}`, { count: Math.abs(count), date }), isLate };
}
