export { addMonths } from './calendar/add-months.ts';
export { addWorkingDays, workingDayFrom } from './calendar/add-working-days.ts';
export {
  addDays,
  calendarDateOf,
  daysBetween,
  isCalendarDate,
  laterOf,
  yearOf,
} from './calendar/calendar-date.ts';
export { checkYearTable } from './calendar/check-year-table.ts';
export { nationalCalendar } from './calendar/national-calendar.ts';
export { type CalendarYearChange, saveCalendarYear } from './calendar/save-calendar-year.ts';
export { readCalendar, readCalendarYears } from './calendar/storage.ts';
export { isPublished, isWorkingDay, type WorkingCalendar } from './calendar/working-calendar.ts';
export { workingDaysBetween } from './calendar/working-days-between.ts';
export { extendClock, pauseClock, resumeClock } from './clock/change-clock.ts';
export { type Clock, type ClockStart, startedClock } from './clock/clock.ts';
export type { Extension, Pause } from './clock/clock-history.ts';
export type { StoredClock } from './clock/clock-row.ts';
export { type ClockState, stateOf } from './clock/clock-state.ts';
export { clockView } from './clock/clock-view.ts';
export { dueOf } from './clock/due-of.ts';
export { latestExtensionOn } from './clock/extended-due.ts';
export { type ReminderPoint, type SentReminder, usualReminderPoints } from './clock/reminder-point.ts';
export { reminderFor } from './clock/reminders.ts';
export { runningClocksDueBy } from './clock/running-clocks-due-by.ts';
export { type ClockPlace, startClock } from './clock/start-clock.ts';
export { type ClockSelection, type ClockStop, stopClocks } from './clock/stop-clocks.ts';
export { stoppedClock } from './clock/stopped-clock.ts';
export { clocksOfCase, clocksOfCases, openClocks } from './clock/storage.ts';
export { extendedClock, pausedClock, resumedClock } from './clock/transitions.ts';
export * from './contract.ts';
export type { DueDate } from './due-date/concluded.ts';
export { type DueDateOptions, dueDate } from './due-date/due-date.ts';
export { type ClockReminder, dueReminders, type ReminderRound } from './upkeep/due-reminders.ts';
export type { MovedClock } from './upkeep/moved-clock.ts';
export { recomputeOpenClocks } from './upkeep/storage.ts';
