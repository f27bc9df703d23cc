// When there is enough to learn from, and when a new model may take the place of the one in use. Pure.
import type { ModelFigures, Verdict } from './contract.ts';

/** Fewer cases teach less than the written duties say. */
export const fewestCases = 30;
/** A unit or category with fewer cases is left to the written duties. */
export const fewestOfClass = 3;
/** So many cases since the last training are enough to compare two models on. */
export const fewestNewCases = 20;
/** Cross-checks of two trainings differ by chance alone; less than this is no difference. */
export const noDifference = 0.02;

export interface Reason {
  readonly verdict: Verdict;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why no model can be made of these labels; null when one can. */
export function whyNotTrained(labels: readonly string[]): Reason | null {
  const classes = new Set(labels).size;
  if (labels.length < fewestCases) return { verdict: 'too-few', params: { count: labels.length, wanted: fewestCases } };
  return classes < 2 ? { verdict: 'one-class', params: { count: labels.length } } : null;
}

/** Labels with enough cases to learn them. */
export function learnable<Example extends { readonly label: string }>(examples: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  for (const { label } of examples) counts.set(label, (counts.get(label) ?? 0) + 1);
  return examples.filter(({ label }) => counts.get(label)! >= fewestOfClass);
}

const percent = (share: number): number => Math.round(share * 100);

/** A worse model never comes into use by itself: on new cases where there are enough, else by the cross-checks. */
export function verdictOn(
  fresh: ModelFigures,
  current: ModelFigures | null,
): Reason & { readonly comesIntoUse: boolean } {
  if (!current) return { verdict: 'first', params: {}, comesIntoUse: true };
  const onNew = fresh.onNewCases;
  if (onNew && onNew.texts >= fewestNewCases) {
    const params = { count: onNew.texts, fresh: percent(onNew.fresh), current: percent(onNew.current) };
    if (onNew.fresh < onNew.current) return { verdict: 'worse-on-new-cases', params, comesIntoUse: false };
    return { verdict: 'better', params, comesIntoUse: true };
  }
  const params = { count: fresh.texts, fresh: percent(fresh.hitAt1), current: percent(current.hitAt1) };
  if (fresh.hitAt1 + noDifference < current.hitAt1) {
    return { verdict: 'worse-in-cross-check', params, comesIntoUse: false };
  }
  return { verdict: 'better', params, comesIntoUse: true };
}

/** How many are suggested, and from which chance on. */
export const mostOptions = 3;
export const smallestChance = 0.04;
export interface Option {
  readonly name: string;
  readonly chance: number;
}

export const worthShowing = <One extends Option>(options: readonly One[]): One[] =>
  options.filter(({ chance }, place) => place === 0 || chance >= smallestChance).slice(0, mostOptions);

/** Written duties alone were never measured against decisions: without a threshold nothing is called sure. */
export const isSureOf = (options: readonly Option[], threshold: number | null): boolean =>
  threshold !== null && (options[0]?.chance ?? 0) >= threshold;
