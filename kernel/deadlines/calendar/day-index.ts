import { dayNumberOf } from './day-number-of.ts';
import { isWeekend } from './weekdays.ts';
import type { DayKind, WorkingCalendar } from './working-calendar.ts';

interface DayIndex {
  readonly exceptions: ReadonlyMap<number, { readonly kind: DayKind; readonly name: string }>;
  readonly weekdaysOff: readonly number[];
  readonly weekendsWorked: readonly number[];
}

const indexes = new WeakMap<WorkingCalendar, DayIndex>();

// The notice of one year may name the last days of the year before, so a day is found whichever table names it.
export function indexOf(calendar: WorkingCalendar): DayIndex {
  const known = indexes.get(calendar);
  if (known) return known;
  const exceptions = new Map<number, { kind: DayKind; name: string }>();
  const tables = Object.values(calendar.years);
  for (const { from, to, name } of tables.flatMap((table) => table.holidays)) {
    for (let day = dayNumberOf(from); day <= dayNumberOf(to); day += 1) exceptions.set(day, { kind: 'holiday', name });
  }
  for (const { date, name } of tables.flatMap((table) => table.workdays)) {
    exceptions.set(dayNumberOf(date), { kind: 'made-up-workday', name });
  }
  const days = [...exceptions.keys()].sort((one, other) => one - other);
  const built: DayIndex = {
    exceptions,
    weekdaysOff: days.filter((day) => exceptions.get(day)?.kind === 'holiday' && !isWeekend(day)),
    weekendsWorked: days.filter((day) => exceptions.get(day)?.kind === 'made-up-workday' && isWeekend(day)),
  };
  indexes.set(calendar, built);
  return built;
}
