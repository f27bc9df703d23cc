import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { CalendarDate, Step } from '../contract.ts';
import type { DueDate } from '../due-date/concluded.ts';
import { dueDate } from '../due-date/due-date.ts';
import { fixedDue } from '../due-date/fixed-due.ts';
import type { Clock } from './clock.ts';
import type { Extension } from './clock-history.ts';
import type { Circumstances } from './due-of.ts';

export function extendedDue(before: DueDate, extension: Extension, circumstances: Circumstances): DueDate {
  const { grantedOn, dueOn, reason } = extension;
  const kept = before.steps.filter(({ kind }) => kind !== 'due' && kind !== 'unpublished-year');
  const fact: Step = { kind: 'extended', from: before.dueOn, to: dueOn, on: grantedOn, reason };
  return fixedDue({ start: grantedOn, ...circumstances }, dueOn, [...kept, fact]);
}

/** The latest day an extension may name, or null when nothing limits it. A maximum is never moved past its last day. */
export function latestExtensionOn(clock: Clock, calendar: WorkingCalendar): CalendarDate | null {
  if (clock.hardMaximum === null) return null;
  return dueDate(clock.startedOn, clock.hardMaximum, calendar, { movesToWorkingDay: false }).dueOn;
}
