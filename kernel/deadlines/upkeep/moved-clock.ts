import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { clockOfRow, type StoredClock } from '../clock/clock-row.ts';
import type { ClockRow } from '../clock/clock-table.ts';
import { dueOf } from '../clock/due-of.ts';
import type { CalendarDate } from '../contract.ts';

export interface MovedClock {
  readonly clock: StoredClock;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export function recomputed(row: ClockRow, calendar: WorkingCalendar): MovedClock[] {
  const before = clockOfRow(row);
  const { dueOn, provisional } = dueOf(before, calendar);
  if (dueOn === before.dueOn && provisional === before.provisional) return [];
  return [{ clock: { ...before, dueOn, provisional }, from: before.dueOn, to: dueOn }];
}
