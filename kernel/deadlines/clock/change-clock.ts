import type { Transaction } from '#platform/database';
import type { Refusal } from '#platform/errors';
import type { CalendarDate } from '../contract.ts';
import type { Extension } from './clock-history.ts';
import type { StoredClock } from './clock-row.ts';
import { extendedClock, pausedClock, resumedClock } from './transitions.ts';
import { type ClockChange, changeClock } from './write-change.ts';

export function pauseClock(
  tx: Transaction,
  { calendar, id, ...pause }: ClockChange & { on: CalendarDate; reason: string },
): Promise<StoredClock | Refusal> {
  return changeClock(tx, { calendar, id }, (clock) => pausedClock(clock, pause));
}

export function resumeClock(
  tx: Transaction,
  { calendar, id, on }: ClockChange & { on: CalendarDate },
): Promise<StoredClock | Refusal> {
  return changeClock(tx, { calendar, id }, (clock) => resumedClock(clock, { on }));
}

export function extendClock(
  tx: Transaction,
  { calendar, id, ...extension }: ClockChange & Extension,
): Promise<StoredClock | Refusal> {
  return changeClock(tx, { calendar, id }, (clock) => extendedClock(clock, extension, calendar));
}
