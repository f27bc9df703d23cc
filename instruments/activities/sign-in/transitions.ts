// The rows of an activity's table that concern signing in. Members sign in side by side: no version is in the way.
import type { Transition } from '#kernel/lifecycle';
import type { ActivityState } from '../contract/vocabulary.ts';
import type { ActivityFacts } from '../rules.ts';

type Row = Transition<ActivityState, ActivityFacts>;

const inTime: readonly ActivityState[] = ['announced', 'under-way', 'held'];
/** After the list is settled the answer is a refusal that says what to do instead. */
const told: readonly ActivityState[] = [...inTime, 'recorded', 'closed'];

const row = (verb: string, event: string, given: Pick<Row, 'from' | 'who'>): Row => ({
  ...{ verb, event, to: 'same', versioned: false },
  ...given,
});
const desk = { from: inTime, who: ['organiser'] } as const;

export const signInTransitions: readonly Row[] = [
  row('set-sign-in', 'sign-in-set', desk),
  row('sign-in', 'signed-in', { from: told, who: ['called'] }),
  row('sign-out', 'signed-out', { from: inTime, who: ['called'] }),
  row('sign-in-people', 'signed-in-at-desk', desk),
  row('sign-out-people', 'signed-out-at-desk', desk),
  row('undo-sign-in', 'sign-in-undone', desk),
  row('decide-late-sign-in', 'late-sign-in-decided', desk),
  row('print-sheets', 'sheets-printed', desk),
  row('take-sheet', 'sheet-taken', desk),
];
