// What may happen to a clock. Each answers the new clock, or why not; the old one is left as it was.
import { type Refusal, refuse } from '#platform/errors';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { CalendarDate } from '../contract.ts';
import type { Clock } from './clock.ts';
import type { Extension, Pause } from './clock-history.ts';
import { stateOf } from './clock-state.ts';
import { dueOf } from './due-of.ts';
import { latestExtensionOn } from './extended-due.ts';
import { refuseBecauseOfState, refuseTooEarly } from './refuse-because-of-state.ts';
import { closedPauses } from './stopped-clock.ts';

export function pausedClock(clock: Clock, { on, reason }: { on: CalendarDate; reason: string }): Clock | Refusal {
  if (stateOf(clock) !== 'running') return refuseBecauseOfState(clock);
  const pause: Pause = { from: on, to: null, reason };
  return refuseTooEarly(clock, on) ?? { ...clock, pauses: [...clock.pauses, pause] };
}

export function resumedClock(clock: Clock, { on }: { on: CalendarDate }): Clock | Refusal {
  if (clock.stopped) return refuseBecauseOfState(clock);
  if (stateOf(clock) !== 'paused') return refuse('clock-not-paused');
  return refuseTooEarly(clock, on) ?? { ...clock, pauses: closedPauses(clock, on) };
}

/** A fixed later date, granted before the present one has passed and within the hard maximum. */
export function extendedClock(clock: Clock, extension: Extension, calendar: WorkingCalendar): Clock | Refusal {
  if (stateOf(clock) !== 'running') return refuseBecauseOfState(clock);
  const { dueOn } = dueOf(clock, calendar);
  const { dueOn: to, grantedOn, reason } = extension;
  const latestOn = latestExtensionOn(clock, calendar);
  if (reason.trim() === '') return refuse('extension-reason-missing');
  if (grantedOn > dueOn) return refuse('deadline-passed', { dueOn });
  if (to <= dueOn) return refuse('extension-not-later', { to, dueOn });
  if (latestOn !== null && to > latestOn) {
    return refuse('extension-beyond-maximum', { to, latestOn });
  }
  return refuseTooEarly(clock, grantedOn) ?? { ...clock, extensions: [...clock.extensions, extension] };
}
