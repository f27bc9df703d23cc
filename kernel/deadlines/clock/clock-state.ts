import type { CalendarDate } from '../contract.ts';
import type { Clock } from './clock.ts';

export type ClockState = 'running' | 'paused' | 'stopped';

export function stateOf(clock: Clock): ClockState {
  if (clock.stopped) return 'stopped';
  return clock.pauses.at(-1)?.to === null ? 'paused' : 'running';
}

/** The last day something happened to the clock; nothing may be recorded before it. */
export function lastTouchedOn(clock: Clock): CalendarDate {
  const pause = clock.pauses.at(-1);
  const days = [clock.startedOn, pause?.from, pause?.to, clock.extensions.at(-1)?.grantedOn, clock.stopped?.on];
  return days
    .filter((day): day is CalendarDate => typeof day === 'string')
    .sort()
    .at(-1) as CalendarDate;
}
