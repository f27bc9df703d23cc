// What the outside may know of deadlines: dates, periods, holiday tables, the arithmetic of a date, the view of a clock.

export {
  type CalendarYearView,
  calendarYearViewSchema,
  type YearTable,
  yearTableSchema,
} from './calendar-year-schema.ts';
export { type ClockView, clockViewSchema, type Step, stepSchema } from './clock-view-schema.ts';
export { describeClock, explain } from './due-date/explain.ts';
export { type CalendarDate, calendarDateSchema, type Period, periodSchema } from './period-schema.ts';
