// Where an appraisal stands between its plan and its end.
import type { DemocraticState } from '#instruments/appraisals/contract';

const way: readonly DemocraticState[] = [
  ...(['targets-listed', 'plan-issued', 'self-checks', 'ballot-open', 'ballot-closed'] as const),
  ...(['tallied', 'fed-back', 'rectifying', 'rechecked', 'closed'] as const),
];

export function trackOf(state: DemocraticState) {
  const here = way.indexOf(state);
  return way.map((one, index) => ({
    state: one,
    step: index < here ? ('done' as const) : index === here ? ('current' as const) : ('ahead' as const),
  }));
}
