// A clock: what started it, how long it may take, and everything that happened to it. Each answer is computed anew
// from these facts; nothing but a stopped clock keeps a date.
import type { CalendarDate, Period } from '../contract.ts';
import type { Extension, Pause, Stop } from './clock-history.ts';

export interface Clock {
  /** The instrument's name for what is waited for, e.g. `reply`, `objection`, `feedback`. */
  readonly kind: string;
  readonly startedOn: CalendarDate;
  readonly period: Period;
  /** The setting the period came from, so that "why" can name it. */
  readonly basis: string;
  readonly movesToWorkingDay: boolean;
  /** Extensions may not pass this long after the start; null for no hard maximum. */
  readonly hardMaximum: Period | null;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Extension[];
  readonly stopped: Stop | null;
}

export interface ClockStart {
  readonly kind: string;
  readonly startedOn: CalendarDate;
  readonly period: Period;
  readonly basis: string;
  readonly movesToWorkingDay?: boolean;
  readonly hardMaximum?: Period | null;
}

export function startedClock(start: ClockStart): Clock {
  const { kind, startedOn, period, basis, movesToWorkingDay = true, hardMaximum = null } = start;
  const untouched = { pauses: [], extensions: [], stopped: null };
  return { kind, startedOn, period, basis, movesToWorkingDay, hardMaximum, ...untouched };
}
