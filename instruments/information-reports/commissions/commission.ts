import { addMonths, type CalendarDate } from '#kernel/deadlines';
import type { Rhythm } from '../contract/commissions.ts';

export interface Commission {
  readonly caseId: string;
  readonly text: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly rhythm: Rhythm;
  readonly isForEverybody: boolean;
  readonly personIds: readonly string[];
  readonly bodyIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly others: string;
  readonly reason: string;
}

const months: Readonly<Record<Rhythm, number>> = { once: 0, monthly: 1, quarterly: 3, yearly: 12 };

interface Span {
  readonly opensOn: CalendarDate;
  readonly closesOn: CalendarDate;
}

/** The same days one round later; null for what is asked once. */
export function nextRound({
  opensOn,
  closesOn,
  rhythm,
}: Pick<Commission, 'opensOn' | 'closesOn' | 'rhythm'>): Span | null {
  const count = months[rhythm];
  if (count === 0) return null;
  return { opensOn: addMonths(opensOn, count).date, closesOn: addMonths(closesOn, count).date };
}
