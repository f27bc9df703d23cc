import type { ColumnType, Selectable } from 'kysely';
import type { CalendarDate, Period } from '../contract.ts';
import type { Extension, Pause } from './clock-history.ts';
import type { ClockState } from './clock-state.ts';
import type { SentReminder } from './reminder-point.ts';

type Json<T> = ColumnType<T, string | undefined, string>;

export interface ClockTable {
  id: string;
  case_id: string;
  subject_kind: string | null;
  subject_id: string | null;
  kind: string;
  basis: string;
  started_on: CalendarDate;
  period: Json<Period>;
  moves_to_working_day: boolean;
  hard_maximum: ColumnType<Period | null, string | null, never>;
  pauses: Json<Pause[]>;
  extensions: Json<Extension[]>;
  reminders_sent: Json<SentReminder[]>;
  state: ClockState;
  stopped_on: CalendarDate | null;
  due_on: CalendarDate;
  provisional: boolean;
}

export type ClockRow = Selectable<ClockTable>;
