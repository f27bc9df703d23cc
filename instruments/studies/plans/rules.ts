// Pure rules of a plan of study: each answers why not, or null.
import { type Refusal, refuse } from '#platform/errors';
import type { EntryProgress } from '../contract/vocabulary.ts';

export interface PlanFacts {
  readonly year: number;
  readonly today: string;
  readonly entries: readonly EntryWhen[];
}

export interface EntryWhen {
  readonly quarter: number;
  readonly month: number | null;
  readonly topic: string;
}

export function canBeProposed({ entries }: PlanFacts): Refusal | null {
  return entries.length === 0 ? refuse('plan-empty') : monthsFit(entries);
}

/** A month that lies outside its quarter is a slip of the pen. */
export function monthsFit(entries: readonly EntryWhen[]): Refusal | null {
  const astray = entries.find(({ quarter, month }) => month !== null && Math.ceil(month / 3) !== quarter);
  return astray ? refuse('plan-month-outside-quarter', { topic: astray.topic, month: astray.month ?? 0 }) : null;
}

/** The year's summary is written when the year is about over: from December on. */
export function canBeClosed({ year, today }: PlanFacts): Refusal | null {
  return today < `${year}-12-01` ? refuse('plan-year-not-over', { year }) : null;
}

const lastMonthOf = ({ quarter, month }: EntryWhen): number => month ?? quarter * 3;

/** Drawn from what was held: an entry is late only when its month, or its quarter, has gone and nothing was called for it. */
export function progressOf(
  entry: EntryWhen,
  { year, today, held }: { year: number; today: string; held: readonly { readonly isClosed: boolean }[] },
): EntryProgress {
  if (held.some(({ isClosed }) => isClosed)) return 'held';
  if (held.length > 0) return 'called';
  const lastMonth = `${year}-${String(lastMonthOf(entry)).padStart(2, '0')}`;
  return today.slice(0, 7) > lastMonth ? 'overdue' : 'planned';
}

/** What was held must stay in the plan it was held for. */
export function keepsHeld(
  before: readonly { readonly id: string; readonly topic: string; readonly isHeld: boolean }[],
  keptIds: ReadonlySet<string>,
): Refusal | null {
  const lost = before.find(({ id, isHeld }) => isHeld && !keptIds.has(id));
  return lost ? refuse('plan-entry-held', { topic: lost.topic }) : null;
}
