// Which reminder a clock calls for today. The points are a table given by the caller; each is sent once.
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { workingDaysBetween } from '../calendar/working-days-between.ts';
import type { CalendarDate } from '../contract.ts';
import type { Clock } from './clock.ts';
import { stateOf } from './clock-state.ts';
import { dueOf } from './due-of.ts';
import type { ReminderDecision, ReminderPoint, SentReminder } from './reminder-point.ts';

export interface ReminderQuestion {
  readonly clock: Clock;
  readonly sent: readonly SentReminder[];
  readonly points: readonly ReminderPoint[];
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
}

/** Of several points reached since the last look only the latest is sent: nobody is reminded twice on one day. */
export function reminderFor({ clock, sent, points, calendar, today }: ReminderQuestion): ReminderDecision {
  if (stateOf(clock) !== 'running') return { point: null, marks: [] };
  const { dueOn } = dueOf(clock, calendar);
  const positionOn = (day: CalendarDate) => workingDaysBetween(dueOn, day, calendar);
  const round = clock.extensions.length;
  const beganAt = positionOn(clock.extensions.at(-1)?.grantedOn ?? clock.startedOn);
  const isSent = (code: string) => sent.some((mark) => mark.code === code && mark.round === round);
  const reached = points
    .filter(({ code, offsetWorkingDays }) => offsetWorkingDays <= positionOn(today) && !isSent(code))
    .sort((one, other) => one.offsetWorkingDays - other.offsetWorkingDays);
  // A clock of three days never was ten days before its date; a missed 'on the day' is no news the day after.
  const timely = reached.filter(
    ({ offsetWorkingDays }) => offsetWorkingDays > beganAt && !(offsetWorkingDays <= 0 && today > dueOn),
  );
  const marks = reached.map(({ code }) => ({ code, round, markedOn: today }));
  return { point: timely.at(-1) ?? null, marks };
}
