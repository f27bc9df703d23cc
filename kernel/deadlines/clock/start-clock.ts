import { v7 } from 'uuid';
import type { Transaction } from '#platform/database';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { changedColumns } from './changed-columns.ts';
import { type ClockStart, startedClock } from './clock.ts';
import { clockOfRow, type StoredClock } from './clock-row.ts';
import { dueOf } from './due-of.ts';
import { query } from './storage.ts';

export interface ClockPlace {
  readonly caseId: string;
  /** An undertaking or whatever else on the case is waited for; null for the case itself. */
  readonly subjectId?: string | null;
  readonly subjectKind?: string | null;
}

export interface Counting {
  readonly calendar: WorkingCalendar;
}

export async function startClock(
  tx: Transaction,
  { calendar, caseId, subjectId = null, subjectKind = null, ...start }: Counting & ClockPlace & ClockStart,
): Promise<StoredClock> {
  const clock = startedClock(start);
  const row = await query(tx)
    .insertInto('clock')
    .values({
      id: v7(),
      case_id: caseId,
      subject_kind: subjectKind,
      subject_id: subjectId,
      kind: clock.kind,
      basis: clock.basis,
      started_on: clock.startedOn,
      period: JSON.stringify(clock.period),
      moves_to_working_day: clock.movesToWorkingDay,
      hard_maximum: clock.hardMaximum && JSON.stringify(clock.hardMaximum),
      ...changedColumns(clock, dueOf(clock, calendar)),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return clockOfRow(row);
}
