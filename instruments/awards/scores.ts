// A panel's points: out of a hundred whatever the maxima, and their spread. Who has to do with a candidate gives none.
import { type Refusal, refuse } from '#platform/errors';
import type { Criterion } from './contract.ts';

export type Points = Readonly<Record<string, number>>;

/** Why a sheet is not whole, or null. */
export function problemOfPoints(criteria: readonly Criterion[], points: Points): Refusal | null {
  for (const { id, label, maximum } of criteria) {
    const given = points[id];
    if (given === undefined) return refuse('points-missing', { criterion: label });
    if (given > maximum) return refuse('points-too-high', { criterion: label, maximum });
  }
  const isKnown = Object.keys(points).every((key) => criteria.some(({ id }) => id === key));
  return isKnown ? null : refuse('points-unknown');
}

export function totalOf(criteria: readonly Criterion[], points: Points): number {
  const maximum = criteria.reduce((sum, criterion) => sum + criterion.maximum, 0);
  const given = criteria.reduce((sum, { id }) => sum + (points[id] ?? 0), 0);
  return rounded((100 * given) / maximum);
}

const rounded = (points: number): number => Math.round(points * 100) / 100;

export interface Spread {
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
}

export function spreadOf(totals: readonly number[]): Spread | null {
  if (totals.length === 0) return null;
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  return { mean: rounded(mean), lowest: Math.min(...totals), highest: Math.max(...totals) };
}

/** Own proposal, own unit, own body, oneself. */
export const hasConflict = (ofNominee: readonly string[], ofPanelist: readonly string[]): boolean =>
  ofNominee.some((id) => ofPanelist.includes(id));
