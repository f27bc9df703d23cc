// What was met on the way while working days were counted: holidays, make-up workdays, pauses, weekends.
import { dateOfDayNumber, dayNumberOf } from '../calendar/day-number-of.ts';
import { describeDay, type WorkingCalendar } from '../calendar/working-calendar.ts';
import type { CalendarDate, Step } from '../contract.ts';
import { isPausedOn, pausedFacts, type Span } from './paused-span.ts';

export interface Count {
  readonly start: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly pauses: readonly Span[];
}

export function countedFacts({ start, calendar, pauses }: Count, due: CalendarDate): Step[] {
  const steps: Step[] = pausedFacts(start, due, pauses);
  const last = dayNumberOf(due);
  let weekendDays = 0;
  for (let day = dayNumberOf(start) + 1; day <= last; day += 1) {
    if (isPausedOn(day, pauses)) continue;
    const { kind, name } = describeDay(day, calendar);
    if (kind === 'weekend') weekendDays += 1;
    if (kind === 'made-up-workday') steps.push({ kind, date: dateOfDayNumber(day), name });
    if (kind === 'holiday') addHoliday(steps, dateOfDayNumber(day), name);
  }
  steps.sort((one, other) => firstDayOf(one).localeCompare(firstDayOf(other)));
  return weekendDays > 0 ? [...steps, { kind: 'weekend', count: weekendDays }] : steps;
}

// Days off that follow one another under one name are one fact.
function addHoliday(steps: Step[], date: CalendarDate, name: string): void {
  const last = steps.at(-1);
  const isNextDay = last?.kind === 'skipped' && last.name === name && dayNumberOf(last.to) + 1 === dayNumberOf(date);
  if (isNextDay) steps[steps.length - 1] = { ...last, to: date, days: last.days + 1 };
  else steps.push({ kind: 'skipped', from: date, to: date, name, days: 1 });
}

function firstDayOf(step: Step): CalendarDate {
  if ('from' in step) return step.from;
  return 'date' in step ? step.date : '';
}
