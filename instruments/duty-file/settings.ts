// The committee's days for duty files: when a year is frozen, how long a line may be contested, when reports are due.
import * as z from 'zod';
import { addDays, type CalendarDate } from '#kernel/deadlines';
import { defineSetting, type Settings } from '#platform/settings';

const ownChoice = 'own choice; no rule found';
/** A day of any year; the 29th of February is left to those who want to be asked every four years. */
const dayOfYear = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/u);

export const dutyFileNumbers = {
  freezesOn: defineSetting({
    ...{ key: 'dutyFile.year.freezesOn', schema: dayOfYear, default: '01-15', unit: 'dayOfYear', source: ownChoice },
  }),
  contestDays: defineSetting({
    key: 'dutyFile.contest.daysAfterFreeze',
    ...{ schema: z.int().min(0).max(90), default: 10, unit: 'days', source: ownChoice },
  }),
  reportDueOn: defineSetting({
    key: 'dutyFile.report.dueOn',
    ...{ schema: dayOfYear, default: '12-25', unit: 'dayOfYear' },
    source: 'Sichuan: standing members report in writing each year; the day is our own choice',
  }),
};

export const dutyFileSettings = Object.values(dutyFileNumbers);

/** The last day on which a line of a year may be contested: so many days after the year's file is frozen. */
export const contestUntil = (settings: Settings, year: number): CalendarDate =>
  addDays(`${year + 1}-${settings.get(dutyFileNumbers.freezesOn)}`, settings.get(dutyFileNumbers.contestDays));

/** The year that reports are now about: until the end of March still the last one. */
export const reportYear = (today: CalendarDate): number => {
  const year = Number(today.slice(0, 4));
  return today.slice(5, 7) <= '03' ? year - 1 : year;
};

export const reportDueOn = (settings: Settings, year: number): CalendarDate =>
  `${year}-${settings.get(dutyFileNumbers.reportDueOn)}`;
