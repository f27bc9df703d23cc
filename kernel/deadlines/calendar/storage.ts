// The committee's own holiday tables over the national ones.
import type { Transaction } from '#platform/database';
import type { CalendarYearView } from '../contract.ts';
import { nationalView, query, tableOf, viewOf } from './calendar-year-row.ts';
import { nationalCalendar } from './national-calendar.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The calendar the committee counts by; pass it to every function that counts. */
export async function readCalendar(tx: Transaction): Promise<WorkingCalendar> {
  const rows = await query(tx).selectFrom('calendar_year').select(['year', 'status', 'data']).execute();
  // Handing out the shipped value itself lets its index be built once for all committees.
  if (rows.length === 0) return nationalCalendar;
  return {
    years: { ...nationalCalendar.years, ...Object.fromEntries(rows.map((row) => [row.year, tableOf(row)])) },
  };
}

/** Every year there is a table for, for the administrator's screen. */
export async function readCalendarYears(tx: Transaction): Promise<CalendarYearView[]> {
  const rows = await query(tx).selectFrom('calendar_year').selectAll().execute();
  const own = rows.map(viewOf);
  const national = Object.entries(nationalCalendar.years)
    .filter(([year]) => !own.some((view) => view.year === Number(year)))
    .map(([year, table]) => nationalView(Number(year), table));
  return [...own, ...national].sort((one, other) => one.year - other.year);
}
