// What people read about due dates, in English.
import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

const month =
  '{month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} ' +
  '9 {September} 10 {October} 11 {November} other {December}}';

export const en: Messages<typeof zhCN> = {
  deadlines: {
    date: `{day} ${month}`,
    fullDate: `{day} ${month} {year}`,
    and: ' and ',
    period: {
      workingDays: '{count, plural, one {# working day} other {# working days}}',
      days: '{count, plural, one {# day} other {# days}}',
      months: '{count, plural, one {# month} other {# months}}',
    },
    steps: {
      start: 'Counted from the day after {date}: {period}',
      skipped: '{name}, {from} to {to}: {days} days off, not counted',
      skippedDay: '{name}, {from}: a day off, not counted',
      madeUpWorkday: '{date} is worked in exchange for {name}: counted',
      weekend: '{count, plural, one {# weekend day} other {# weekend days}}: not counted',
      paused: 'Paused from {from} to {to}: {days, plural, one {# day} other {# days}} not counted',
      clipped: 'That month has no day {day}: its last day is {date}',
      movedFromWeekend: '{from} falls on a weekend: moved to the next working day, {to}',
      movedFromHoliday: '{from} falls in the {name} holiday: moved to the next working day, {to}',
      extended: 'Extended on {on} from {from} to {to}. Reason: {reason}',
      unpublishedYear:
        'The holidays of {year} are not published yet: only weekends are left out, and the date may move',
      due: 'Due on {date}',
      settled: 'When it was done, the holiday table of the time made it due on {date}',
    },
    clock: {
      remaining: '{count, plural, one {# working day} other {# working days}} left ({date})',
      remainingProvisional:
        'About {count, plural, one {# working day} other {# working days}} left ({date}, provisional)',
      today: 'Due today ({date})',
      todayProvisional: 'Due today ({date}, provisional)',
      overdue:
        '{count, plural, =0 {Past its date ({date})} one {# working day overdue ({date})} other {# working days overdue ({date})}}',
      paused: 'Paused with {count, plural, one {# working day} other {# working days}} left',
      met: 'Done in time (due {date})',
      late: '{count, plural, =0 {Done late (due {date})} one {Done # working day late (due {date})} other {Done # working days late (due {date})}}',
    },
    holidays: {
      元旦: "New Year's Day",
      春节: 'Spring Festival',
      清明节: 'Qingming Festival',
      劳动节: 'Labour Day',
      端午节: 'Dragon Boat Festival',
      中秋节: 'Mid-Autumn Festival',
      国庆节: 'National Day',
    },
    calendar: {
      title: 'Public holidays',
      published: 'Published',
      unpublished: 'Not published yet (provisional)',
      national: 'National table',
      committee: "The committee's own table",
      moved: 'The holiday table changed: the date moved from {from} to {to}',
    },
  },
  refusals: {
    'clock-not-running': 'This deadline is not running now. Nothing was changed; reload and look again.',
    'clock-not-paused': 'This deadline is not paused, so there is nothing to resume. Nothing was changed.',
    'clock-already-stopped': 'This deadline ended on {stoppedOn} and can no longer be changed.',
    'clock-date-before-start':
      'The date {on} lies before {earliest}, the last date of this clock. Nothing was changed; choose that day or a later one.',
    'deadline-passed':
      'The deadline {dueOn} has passed. What you wrote is kept; please contact the office that assigned this.',
    'extension-not-later':
      'The new date {to} is not later than the present one, {dueOn}. Nothing was extended; choose a later date.',
    'extension-beyond-maximum':
      'An extension may reach {latestOn} at the latest. Nothing was extended; choose that day or an earlier one.',
    'extension-reason-missing': 'An extension needs a reason. Nothing was extended; write the reason and try again.',
    'calendar-day-outside-year':
      '{date} does not belong to the table of {year} (the last days of the December before may). Nothing was saved; correct that day.',
    'calendar-span-reversed': '"{name}" ends before it begins ({from} to {to}). Nothing was saved; swap the two dates.',
    'calendar-day-twice': '{date} is listed twice. Nothing was saved; keep one of the two.',
    'calendar-workday-on-weekday':
      '{date} is not a weekend day, so it is worked anyway. Nothing was saved; remove or correct it.',
  },
};
