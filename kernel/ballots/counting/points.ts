import type { BallotRules } from '../contract/rules.ts';

export const rounded = (number: number): number => Math.round(number * 100) / 100;

/** Points out of 100 from the sums of so many papers, each criterion by its weight. */
export function pointsOf(
  { criteria }: Pick<BallotRules, 'criteria'>,
  sums: Readonly<Record<string, number>>,
  papers: number,
): number {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const weighted = criteria.reduce(
    (sum, { id, maximum, weight }) => sum + (weight * (sums[id] ?? 0)) / (maximum * papers),
    0,
  );
  return rounded((100 * weighted) / weights);
}

export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : rounded((sorted[middle - 1]! + sorted[middle]!) / 2);
}
