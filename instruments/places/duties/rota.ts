// A series by weekday becomes days: people take turns, holidays are left out or moved to the next working day.
import {
  addDays,
  type CalendarDate,
  daysBetween,
  isWorkingDay,
  type WorkingCalendar,
  workingDayFrom,
  yearOf,
} from '#kernel/deadlines';
import type { HolidayWay } from '../contract/vocabulary.ts';

export interface Series {
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly personIds: readonly string[];
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate;
  readonly everyWeeks: number;
  readonly onHoliday: HolidayWay;
}

export interface PlannedDuty {
  readonly personId: string;
  readonly onDay: CalendarDate;
  readonly movedFrom: CalendarDate | null;
}

// 1970-01-01 was a Thursday.
const weekdayOf = (day: CalendarDate): number => ((daysBetween('1970-01-01', day) + 3) % 7) + 1;
const mondayOf = (day: CalendarDate): CalendarDate => addDays(day, 1 - weekdayOf(day));

/** A Saturday is chosen on purpose; it falls away only within a holiday that was announced. */
function isHoliday(day: CalendarDate, calendar: WorkingCalendar): boolean {
  if (weekdayOf(day) <= 5) return !isWorkingDay(day, calendar);
  return calendar.years[yearOf(day)]?.holidays.some(({ from, to }) => from <= day && day <= to) ?? false;
}

export function rotaOf(series: Series, calendar: WorkingCalendar): PlannedDuty[] {
  const { fromOn, untilOn, everyWeeks, personIds, onHoliday } = series;
  const firstMonday = mondayOf(fromOn);
  const planned: PlannedDuty[] = [];
  for (let day = fromOn; day <= untilOn; day = addDays(day, 1)) {
    const week = daysBetween(firstMonday, mondayOf(day)) / 7;
    if (!series.weekdays.includes(weekdayOf(day)) || week % everyWeeks !== 0) continue;
    const isFree = isHoliday(day, calendar);
    if (isFree && onHoliday === 'skip') continue;
    const personId = personIds[planned.length % personIds.length]!;
    planned.push({ personId, onDay: isFree ? workingDayFrom(day, calendar) : day, movedFrom: isFree ? day : null });
  }
  return planned;
}
