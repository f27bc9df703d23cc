// Pure rules of making up for missed study: who owes it, when it is too late, when it ends by itself.
import type { Attendance } from '#kernel/gatherings/contract';
import { type Refusal, refuse } from '#platform/errors';

/** After leave too, where the committee's rule asks for it. */
export function owesMakeUp(attendance: Attendance, { isMadeUpAfterLeave }: { isMadeUpAfterLeave: boolean }): boolean {
  if (attendance === 'absent' || attendance === 'unexcused') return true;
  return attendance === 'excused' && isMadeUpAfterLeave;
}

export interface MakeUpFacts {
  readonly dueOn: string;
  readonly today: string;
}

/** The night's work may not have come yet: the date decides. */
export const canHandIn = ({ dueOn, today }: MakeUpFacts): Refusal | null =>
  today > dueOn ? refuse('make-up-period-over', { dueOn }) : null;

export const canLapse = ({ dueOn, today }: MakeUpFacts): Refusal | null =>
  today <= dueOn ? refuse('make-up-still-runs', { dueOn }) : null;

export const isLaterDay = (untilOn: string, { dueOn, today }: MakeUpFacts): Refusal | null =>
  untilOn > dueOn && untilOn > today ? null : refuse('make-up-day-not-later', { dueOn });
