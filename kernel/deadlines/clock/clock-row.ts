// The shape of a clock in the database, and its way to and from the domain.
import type { CalendarDate } from '../contract.ts';
import type { Clock } from './clock.ts';
import type { ClockRow } from './clock-table.ts';

export interface StoredClock extends Clock {
  readonly id: string;
  readonly caseId: string;
  readonly subjectKind: string | null;
  /** One unit's undertaking, or whatever else on the case is waited for; null for the case itself. */
  readonly subjectId: string | null;
  /** As of the last change; while the clock stands still, the date it would have had without the open pause. */
  readonly dueOn: CalendarDate;
  readonly provisional: boolean;
}

export function clockOfRow(row: ClockRow): StoredClock {
  const { due_on: dueOn, provisional, stopped_on: stoppedOn } = row;
  return {
    id: row.id,
    caseId: row.case_id,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    kind: row.kind,
    basis: row.basis,
    startedOn: row.started_on,
    period: row.period,
    movesToWorkingDay: row.moves_to_working_day,
    hardMaximum: row.hard_maximum,
    pauses: row.pauses,
    extensions: row.extensions,
    stopped: stoppedOn === null ? null : { on: stoppedOn, dueOn, provisional },
    dueOn,
    provisional,
  };
}
