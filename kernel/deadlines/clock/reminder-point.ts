import type { CalendarDate } from '../contract.ts';

export interface ReminderPoint {
  /** Stable name, e.g. `before-5`. */
  readonly code: string;
  /** Working days from the due date: negative before it, 0 on it, positive after it. */
  readonly offsetWorkingDays: number;
}

export interface SentReminder {
  readonly code: string;
  /** How many extensions the clock had: a new date is reminded of anew. */
  readonly round: number;
  readonly markedOn: CalendarDate;
}

export interface ReminderDecision {
  /** The point to remind of now, or null. */
  readonly point: ReminderPoint | null;
  /** What to add to the record: the point sent, and the earlier ones it makes needless. */
  readonly marks: readonly SentReminder[];
}

/** The usual rhythm: ten, five and one working day before, on the day, and one, five and ten after. */
export const usualReminderPoints: readonly ReminderPoint[] = [
  { code: 'before-10', offsetWorkingDays: -10 },
  { code: 'before-5', offsetWorkingDays: -5 },
  { code: 'before-1', offsetWorkingDays: -1 },
  { code: 'on-the-day', offsetWorkingDays: 0 },
  { code: 'after-1', offsetWorkingDays: 1 },
  { code: 'after-5', offsetWorkingDays: 5 },
  { code: 'after-10', offsetWorkingDays: 10 },
];
