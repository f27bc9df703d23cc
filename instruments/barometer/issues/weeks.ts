// The weeks of a trend, by their Mondays, empty ones among them.
import { addDays } from '#kernel/deadlines';
import type { WeekCount } from '../contract.ts';

export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The last `many` weeks up to today's, the oldest first. */
export function lastWeeks(counts: Readonly<Record<string, number>>, today: string, many: number): WeekCount[] {
  const last = mondayOf(today);
  return Array.from({ length: many }, (_, at) => {
    const week = addDays(last, -7 * (many - 1 - at));
    return { week, count: counts[week] ?? 0 };
  });
}
