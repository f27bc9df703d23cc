import type { Refusal } from '#platform/errors';
import { laterOf } from '../calendar/calendar-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { CalendarDate } from '../contract.ts';
import type { Clock } from './clock.ts';
import type { Pause } from './clock-history.ts';
import { lastTouchedOn } from './clock-state.ts';
import { dueOf } from './due-of.ts';
import { refuseBecauseOfState } from './refuse-because-of-state.ts';

/**
 * What was waited for has happened. A pause that is still open ends on that day; a stop is never refused for its date,
 * and counts from the last day something happened to the clock at the earliest.
 */
export function stoppedClock(clock: Clock, on: CalendarDate, calendar: WorkingCalendar): Clock | Refusal {
  if (clock.stopped) return refuseBecauseOfState(clock);
  const day = laterOf(on, lastTouchedOn(clock));
  const closed = { ...clock, pauses: closedPauses(clock, day) };
  const { dueOn, provisional } = dueOf(closed, calendar);
  return { ...closed, stopped: { on: day, dueOn, provisional } };
}

export function closedPauses(clock: Clock, on: CalendarDate): Pause[] {
  return clock.pauses.map((pause) => (pause.to === null ? { ...pause, to: on } : pause));
}
