// The last days of an activity: for leave, for being excused afterwards, for contesting the list, for the minutes.
import { addDays, addWorkingDays, calendarDateOf, type WorkingCalendar } from '#kernel/deadlines';
import type { Gathering } from '#kernel/gatherings';
import type { Settings } from '#platform/settings';
import { kindRules } from './kinds.ts';
import { activityNumbers, leaveDaysOf } from './settings.ts';

export interface LastDays {
  readonly leaveUntil: string;
  readonly excuseUntil: string;
  readonly contestUntil: string | null;
}

export function lastDaysOf(
  { kind, startsAt, endsAt }: Pick<Gathering, 'kind' | 'startsAt' | 'endsAt'>,
  settledAt: Date | null,
  settings: Settings,
): LastDays {
  const days = leaveDaysOf(settings, kindRules[kind].leaveDays);
  return {
    leaveUntil: addDays(calendarDateOf(startsAt), -days),
    excuseUntil: addDays(calendarDateOf(endsAt), settings.get(activityNumbers.excuseDays)),
    contestUntil: settledAt ? addDays(calendarDateOf(settledAt), settings.get(activityNumbers.contestDays)) : null,
  };
}

export const minutesDueOn = (endsAt: Date, settings: Settings, calendar: WorkingCalendar): string =>
  addWorkingDays(calendarDateOf(endsAt), settings.get(activityNumbers.minutesDays), calendar);
