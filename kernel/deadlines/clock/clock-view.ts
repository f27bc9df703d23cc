// A clock as people see it: how much is left or how late it is, and the arithmetic of the date.
import { calendarDateOf } from '../calendar/calendar-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ClockView, Step } from '../contract.ts';
import type { DueDate } from '../due-date/concluded.ts';
import type { Clock } from './clock.ts';
import type { Stop } from './clock-history.ts';
import { stateOf } from './clock-state.ts';
import { distance, frozenDistance } from './distance.ts';
import { dueOf } from './due-of.ts';
import { latestExtensionOn } from './extended-due.ts';

export function clockView(clock: Clock, calendar: WorkingCalendar, now: Date): ClockView {
  const today = clock.stopped?.on ?? calendarDateOf(now);
  const computed = dueOf(clock, calendar, today);
  const { dueOn, provisional, steps } = clock.stopped ? settledDue(computed, clock.stopped) : computed;
  return {
    kind: clock.kind,
    state: stateOf(clock),
    startedOn: clock.startedOn,
    dueOn,
    provisional,
    ...distance(frozenDistance(clock, calendar) ?? { from: today, dueOn }, calendar),
    stoppedOn: clock.stopped?.on ?? null,
    latestExtensionOn: latestExtensionOn(clock, calendar),
    steps: [...steps],
  };
}

// What was due when it was done stays due then, whatever a later table says.
function settledDue(computed: DueDate, { dueOn, provisional }: Stop): DueDate {
  if (computed.dueOn === dueOn) return { ...computed, provisional };
  const settled: Step = { kind: 'settled', date: dueOn };
  return { dueOn, provisional, steps: [...computed.steps.filter(({ kind }) => kind !== 'due'), settled] };
}
