// The remaining working days of a row; late is said with an icon.
import { Late } from '#web/ui';
import { useCaseWords } from './case-words.ts';
import { dayOf } from './day-of.ts';
import { type Due, sayDue } from './say-due.ts';

export function DueLine({ due }: { due: Due }) {
  const standing = sayDue(useCaseWords(), due, dayOf(new Date()));
  if (!standing) return null;
  return standing.isLate ? <Late>{standing.text}</Late> : <span>{standing.text}</span>;
}
