// The days of a series: every week, every fortnight, or the nth such weekday of a month; what is no working day is kept,
// skipped, or moved on. Pure.
import { addDays, daysBetween, isWorkingDay, type WorkingCalendar, workingDayFrom } from '#kernel/deadlines';
import type { HolidayChoice, SeriesRhythm } from '../contract/vocabulary.ts';

export interface Rhythm {
  readonly firstOn: string;
  readonly rhythm: SeriesRhythm;
  readonly nth: number;
  readonly until: string;
  readonly onHoliday: HolidayChoice;
}

export interface Occurrence {
  readonly on: string;
  readonly movedFrom: string | null;
  readonly isSkipped: boolean;
}

/** More than any series may have; a longer one is refused before it is written. */
const mostDays = 120;
const weekdayOf = (date: string): number => (((daysBetween('1970-01-01', date) + 4) % 7) + 7) % 7;

/** The nth such weekday of the month `months` after the first day's; null when the month has none. */
function monthly({ firstOn, nth }: Rhythm, months: number): string | null {
  const [year = 0, month = 1] = firstOn.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const start = (index: number) =>
    `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const [first, next] = [start(count), start(count + 1)];
  const offset = (weekdayOf(firstOn) - weekdayOf(first) + 7) % 7;
  const days = Array.from({ length: 5 }, (_, week) => addDays(first, offset + week * 7)).filter((day) => day < next);
  return (nth === -1 ? days.at(-1) : days[nth - 1]) ?? null;
}

function plannedDays(rhythm: Rhythm): string[] {
  const { firstOn, until } = rhythm;
  const days: string[] = [];
  for (let step = 0; step < mostDays; step += 1) {
    const weeks = rhythm.rhythm === 'weekly' ? 7 : 14;
    const day = rhythm.rhythm === 'monthly' ? monthly(rhythm, step) : addDays(firstOn, step * weeks);
    if (day !== null && day > until) break;
    if (day !== null && day >= firstOn) days.push(day);
  }
  return days;
}

export function occurrencesOf(rhythm: Rhythm, calendar: WorkingCalendar): Occurrence[] {
  const taken = new Set<string>();
  return plannedDays(rhythm).map((day) => {
    const isFree = rhythm.onHoliday === 'keep' || isWorkingDay(day, calendar);
    const on = isFree || rhythm.onHoliday === 'skip' ? day : workingDayFrom(day, calendar);
    const isSkipped = (!isFree && rhythm.onHoliday === 'skip') || taken.has(on);
    if (!isSkipped) taken.add(on);
    return { on, movedFrom: on === day ? null : day, isSkipped };
  });
}
