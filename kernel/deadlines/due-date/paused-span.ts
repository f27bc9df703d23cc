// Days a clock stood still: from the day of the pause up to, not including, the day it ran again.
import { dateOfDayNumber, dayNumberOf } from '../calendar/day-number-of.ts';
import type { CalendarDate, Step } from '../contract.ts';

export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

type Count = (from: number, to: number) => number;

/** The same count of days without the paused ones. */
export function withoutPauses(count: Count, pauses: readonly Span[]): Count {
  return (from, to) => {
    let counted = count(from, to);
    for (const pause of pauses) {
      const first = Math.max(from, dayNumberOf(pause.from) - 1);
      const last = Math.min(to, dayNumberOf(pause.to) - 1);
      if (first < last) counted -= count(first, last);
    }
    return counted;
  };
}

/** The pauses that fell after `start` and up to `due`, as facts. */
export function pausedFacts(start: CalendarDate, due: CalendarDate, pauses: readonly Span[]): Step[] {
  return pauses.flatMap((pause) => {
    const first = Math.max(dayNumberOf(start) + 1, dayNumberOf(pause.from));
    const last = Math.min(dayNumberOf(due), dayNumberOf(pause.to) - 1);
    if (first > last) return [];
    const days = last - first + 1;
    return [{ kind: 'paused', from: dateOfDayNumber(first), to: dateOfDayNumber(last), days } as const];
  });
}

export function isPausedOn(dayNumber: number, pauses: readonly Span[]): boolean {
  return pauses.some(({ from, to }) => dayNumberOf(from) <= dayNumber && dayNumber < dayNumberOf(to));
}
