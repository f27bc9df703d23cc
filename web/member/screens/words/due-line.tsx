// How much time a row has left, in words; late is said with an icon.
import { Late } from '#web/ui';
import { useCaseWords } from './case-words.ts';

export interface Due {
  dueOn: string | null;
  /** Below zero once the day has passed. */
  remainingWorkingDays: number | null;
}

const dayInShanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

export function DueLine({ dueOn, remainingWorkingDays }: Due) {
  const words = useCaseWords();
  if (dueOn === null || remainingWorkingDays === null) return null;
  const isLate = remainingWorkingDays < 0 || dueOn < dayInShanghai.format(new Date());
  const [year = '', month, day] = dueOn.split('-');
  const date = words.say('deadlines.date', { year, month: Number(month), day: Number(day) });
  const key = isLate ? 'overdue' : remainingWorkingDays === 0 ? 'today' : 'remaining';
  const text = words.say(`deadlines.clock.${key}`, { count: Math.abs(remainingWorkingDays), date });
  return isLate ? <Late>{text}</Late> : <span>{text}</span>;
}
