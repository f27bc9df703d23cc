// The periods of an adoption bulletin: a quarter, or the whole year (quarter 0).
import { addDays, type CalendarDate } from '#kernel/deadlines';

export interface Period {
  readonly year: number;
  readonly quarter: number;
}

const month = (number: number) => String(number).padStart(2, '0');

export function daysOf({ year, quarter }: Period): { from: CalendarDate; until: CalendarDate } {
  if (quarter === 0) return { from: `${year}-01-01`, until: `${year}-12-31` };
  const first = (quarter - 1) * 3 + 1;
  const next = quarter === 4 ? `${year + 1}-01-01` : `${year}-${month(first + 3)}-01`;
  return { from: `${year}-${month(first)}-01`, until: addDays(next, -1) };
}

/** Over on a day: its last day lies before. */
export const isOver = (period: Period, today: CalendarDate): boolean => daysOf(period).until < today;

/** This year's and last year's periods that are over, the latest first. */
export function periodsOver(today: CalendarDate): Period[] {
  const year = Number(today.slice(0, 4));
  return [year, year - 1]
    .flatMap((each) => [0, 4, 3, 2, 1].map((quarter) => ({ year: each, quarter })))
    .filter((period) => isOver(period, today));
}

const quarters = ['', '第一季度', '第二季度', '第三季度', '第四季度'] as const;

/** 2026年第三季度社情民意信息采用情况通报 */
export const bulletinTitle = ({ year, quarter }: Period): string =>
  `${year}年${quarter === 0 ? '度' : quarters[quarter]}社情民意信息采用情况通报`;
