// Starts and stops the clocks a transition names.
import { startClock, stopClocks } from '#kernel/deadlines';
import type { Transition } from '#kernel/lifecycle';
import type { ClockPeriods, Subject } from './act.ts';
import type { ActContext } from './context.ts';

export interface ClockTurn<State extends string, Facts> {
  readonly subject: Subject<State, Facts>;
  readonly transition: Transition<State, Facts>;
  readonly periods: ClockPeriods;
}

export async function turnClocks<State extends string, Facts>(
  context: ActContext,
  { subject, transition, periods }: ClockTurn<State, Facts>,
): Promise<boolean> {
  const { starts = [], stops = [] } = transition;
  const subjectId = subject.id === subject.record.id ? null : subject.id;
  if (stops.length > 0) {
    const { tx, today, calendar } = context;
    await stopClocks(tx, { caseId: subject.record.id, subjectId, kinds: stops, stoppedOn: today, calendar });
  }
  for (const kind of starts) {
    const period = periods[kind];
    if (!period) throw new Error(`No period is named for the clock ${kind}.`);
    await startClock(context.tx, {
      caseId: subject.record.id,
      subjectId,
      kind,
      startedOn: context.today,
      calendar: context.calendar,
      ...period(context),
    });
  }
  return starts.length + stops.length > 0;
}
