import { type Refusal, refuse } from '#platform/errors';
import type { CalendarDate } from '../contract.ts';
import type { Clock } from './clock.ts';
import { lastTouchedOn } from './clock-state.ts';

export function refuseBecauseOfState(clock: Clock): Refusal {
  if (clock.stopped) return refuse('clock-already-stopped', { stoppedOn: clock.stopped.on });
  return refuse('clock-not-running');
}

export function refuseTooEarly(clock: Clock, on: CalendarDate): Refusal | null {
  const earliest = lastTouchedOn(clock);
  return on < earliest ? refuse('clock-date-before-start', { on, earliest }) : null;
}
