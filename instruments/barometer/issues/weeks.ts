// The weeks of a trend, by their Mondays, empty ones among them; and whether the last of them differ from those before.
import { addDays } from '#kernel/deadlines';
import type { Trend, WeekCount } from '../contract.ts';

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

const [recentWeeks, weeksBefore, fewest, chance] = [4, 8, 5, 0.05];

/** How likely so many of all, or more, fall into the recent weeks when nothing has changed. */
function likelihoodOfMore(some: number, all: number): number {
  const share = recentWeeks / (recentWeeks + weeksBefore);
  let [likelihood, term] = [0, (1 - share) ** all];
  for (let count = 0; count <= all; count += 1) {
    if (count >= some) likelihood += term;
    term *= ((all - count) / (count + 1)) * (share / (1 - share));
  }
  return likelihood;
}

/** The last four weeks against the eight before; nothing is said of a handful, nor of what chance alone would bring. */
export function trendOf(weeks: readonly WeekCount[]): Trend {
  const sum = (some: readonly WeekCount[]) => some.reduce((all, { count }) => all + count, 0);
  const recent = sum(weeks.slice(-recentWeeks));
  const before = sum(weeks.slice(-recentWeeks - weeksBefore, -recentWeeks));
  const all = recent + before;
  if (all < fewest) return { kind: 'few', recent, before };
  if (likelihoodOfMore(recent, all) <= chance) return { kind: 'rising', recent, before };
  if (1 - likelihoodOfMore(recent + 1, all) <= chance) return { kind: 'falling', recent, before };
  return { kind: 'steady', recent, before };
}
