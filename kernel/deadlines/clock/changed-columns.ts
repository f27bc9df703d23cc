import type { CalendarDate } from '../contract.ts';
import type { Clock } from './clock.ts';
import { stateOf } from './clock-state.ts';

/** The columns that change when something happens to a clock. */
export function changedColumns(clock: Clock, due: { dueOn: CalendarDate; provisional: boolean }) {
  return {
    pauses: JSON.stringify(clock.pauses),
    extensions: JSON.stringify(clock.extensions),
    state: stateOf(clock),
    stopped_on: clock.stopped?.on ?? null,
    due_on: due.dueOn,
    provisional: due.provisional,
  };
}
