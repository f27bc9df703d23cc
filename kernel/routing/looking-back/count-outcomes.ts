// How often it was right: counts, with what each counts. Pure.
import type { OutcomeCounts } from '../contract.ts';
import type { Outcome } from './outcomes.ts';

export const isDecided = ({ chosen }: Outcome): boolean => chosen.length > 0;
export const isFirst = ({ suggested, chosen }: Outcome): boolean => chosen.includes(suggested[0] ?? '');
export const isAmongThree = ({ suggested, chosen }: Outcome): boolean => suggested.some((id) => chosen.includes(id));

export function countOutcomes(outcomes: readonly Outcome[]): OutcomeCounts {
  const decided = outcomes.filter(isDecided);
  const sure = decided.filter(({ isSure }) => isSure);
  return {
    decided: decided.length,
    first: decided.filter(isFirst).length,
    amongThree: decided.filter(isAmongThree).length,
    notSure: decided.length - sure.length,
    sure: sure.length,
    sureRight: sure.filter(isFirst).length,
  };
}

/** Groups by a key; an outcome may belong to several, as when two units answer separately. */
export function byKey(
  outcomes: readonly Outcome[],
  keysOf: (outcome: Outcome) => readonly string[],
): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    for (const key of keysOf(outcome)) groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return groups;
}
