// The public list (立案目录) has one clock: it runs from the first filed proposal that is not in it, and ends with the list.
import { type Clock, calendarDateOf, startedClock } from '#kernel/deadlines';
import { sql, type Transaction } from '#platform/database';
import type { Settings } from '#platform/settings';
import { proposalNumbers } from '../settings.ts';
import { fromFiled, isFiled, isUnlisted } from './queries/conditions.ts';

export const listClockKind = 'public-list';

/** Null while every filed proposal is in the list. Its due date follows the calendar and the setting of the day. */
export const listClock = (firstFiledAt: Date | null, settings: Settings): Clock | null =>
  firstFiledAt &&
  startedClock({
    kind: listClockKind,
    startedOn: calendarDateOf(firstFiledAt),
    period: { days: settings.get(proposalNumbers.publicListDays) },
    basis: proposalNumbers.publicListDays.key,
  });

export interface Unlisted {
  readonly count: number;
  readonly firstFiledAt: Date | null;
}

export async function unlistedNow(tx: Transaction): Promise<Unlisted> {
  const { rows } = await sql<Unlisted>`select count(*)::int as count,
      min(coalesce(p.decided_at, "case".created_at)) as "firstFiledAt"
    ${fromFiled} where ${isFiled} and ${isUnlisted}`.execute(tx);
  return rows[0]!;
}
