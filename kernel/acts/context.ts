// What every act is given: the transaction, the person, the time, the committee's settings and calendar.

import type { DigestName } from '#kernel/audit';
import { type CalendarDate, calendarDateOf, type WorkingCalendar } from '#kernel/deadlines';
import type { Actor } from '#kernel/permissions';
import type { Transaction } from '#platform/database';
import type { Settings } from '#platform/settings';

export interface ActContext {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly now: Date;
  readonly today: CalendarDate;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly digest: DigestName;
  /** Written with the event, so that a repeated request finds its first answer. */
  readonly receipt: ReceiptKey | null;
}

export interface ReceiptKey {
  readonly key: string;
  readonly act: string;
  readonly fingerprint: string;
}

export function contextAt(parts: Omit<ActContext, 'today'>): ActContext {
  return { ...parts, today: calendarDateOf(parts.now) };
}
