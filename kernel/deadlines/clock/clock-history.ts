// What has happened to a clock.
import type { CalendarDate } from '../contract.ts';

export interface Pause {
  readonly from: CalendarDate;
  /** The day it ran again; null while it stands still. */
  readonly to: CalendarDate | null;
  readonly reason: string;
}

export interface Extension {
  readonly dueOn: CalendarDate;
  readonly reason: string;
  readonly grantedBy: string;
  readonly grantedOn: CalendarDate;
}

/** The day it was done, and the due date as it stood on that day: later holiday tables do not rewrite the past. */
export interface Stop {
  readonly on: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly provisional: boolean;
}
