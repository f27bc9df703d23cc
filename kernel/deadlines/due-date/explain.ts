// Puts the arithmetic of a date into sentences, one per fact, in the reader's language.
import type { ClockView, Step } from '../contract.ts';
import { dateWriter, partsOf } from './date-writer.ts';
import { type Say, sentence } from './sentence.ts';

export function explain(steps: readonly Step[], translate: Say): string[] {
  const first = steps.find((step) => step.kind === 'start');
  const write = dateWriter(translate, first?.date.slice(0, 4) ?? '');
  return steps.map((step) => sentence(step, { translate, write }));
}

/** One short line for a work list: how much time is left, and until when. */
export function describeClock(view: ClockView, translate: Say): string {
  const date = translate('deadlines.date', partsOf(view.dueOn));
  const line = (key: string, count = 0) => translate(`deadlines.clock.${key}`, { date, count });
  if (view.state === 'stopped') return view.isOverdue ? line('late', view.overdueWorkingDays) : line('met');
  if (view.isOverdue) return line('overdue', view.overdueWorkingDays);
  if (view.state === 'paused') return line('paused', view.remainingWorkingDays);
  const key = view.remainingWorkingDays === 0 ? 'today' : 'remaining';
  return line(view.provisional ? `${key}Provisional` : key, view.remainingWorkingDays);
}
