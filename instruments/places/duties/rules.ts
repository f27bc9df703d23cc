// Pure rules of the rota: when a duty may be planned, confirmed, exchanged.
import { type CalendarDate, daysBetween } from '#kernel/deadlines';
import { type Refusal, refuse } from '#platform/errors';
import { mostDuties } from '../contract/duties.ts';
import type { SwapState } from '../contract/vocabulary.ts';

export interface Duty {
  readonly id: string;
  readonly placeId: string;
  readonly personId: string;
  readonly onDay: CalendarDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly isConfirmed: boolean;
  readonly isCancelled: boolean;
}

export interface Swap {
  readonly id: string;
  readonly dutyId: string;
  readonly returnDutyId: string | null;
  readonly askedBy: string;
  readonly askedOf: string;
  readonly state: SwapState;
}

export interface RotaWanted {
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly today: CalendarDate;
}

export function canBePlanned({ fromOn, untilOn, startsAt, endsAt, today }: RotaWanted): Refusal | null {
  if (fromOn < today) return refuse('rota-in-the-past', { fromOn });
  if (untilOn < fromOn) return refuse('rota-ends-before-it-begins', { fromOn, untilOn });
  if (daysBetween(fromOn, untilOn) > 366) return refuse('rota-too-long');
  return endsAt <= startsAt ? refuse('duty-ends-before-it-begins', { startsAt, endsAt }) : null;
}

export function isRotaOfSize(count: number): Refusal | null {
  if (count === 0) return refuse('rota-empty');
  return count > mostDuties ? refuse('rota-too-large', { count, limit: mostDuties }) : null;
}

export interface Confirming {
  readonly duty: Duty;
  readonly personId: string | null;
  /** The keeper and the office may confirm for somebody, also later. */
  readonly isKeeper: boolean;
  readonly today: CalendarDate;
  readonly withinDays: number;
}

export function canBeConfirmed({ duty, personId, isKeeper, today, withinDays }: Confirming): Refusal | null {
  if (duty.isCancelled) return refuse('duty-cancelled');
  if (duty.personId !== personId && !isKeeper) return refuse('duty-not-yours');
  if (duty.isConfirmed) return refuse('duty-confirmed-already');
  if (duty.onDay > today) return refuse('duty-not-yet', { onDay: duty.onDay });
  const isLate = daysBetween(duty.onDay, today) > withinDays;
  return isLate && !isKeeper ? refuse('duty-confirmed-too-late', { days: withinDays }) : null;
}

/** From start to end, to the half hour. */
export function hoursOf({ startsAt, endsAt }: Pick<Duty, 'startsAt' | 'endsAt'>): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return Math.max(0.5, Math.round((minutes(endsAt) - minutes(startsAt)) / 30) / 2);
}

export interface Exchanging {
  readonly duty: Duty;
  readonly inReturn: Duty | null;
  readonly askedBy: string | null;
  readonly askedOf: string;
  readonly today: CalendarDate;
}

const isAhead = (duty: Duty, today: CalendarDate) => !duty.isCancelled && !duty.isConfirmed && duty.onDay >= today;

/** Whether anybody is on duty elsewhere at that hour is looked up beside it. */
export function canBeExchanged({ duty, inReturn, askedBy, askedOf, today }: Exchanging): Refusal | null {
  if (duty.personId !== askedBy) return refuse('duty-not-yours');
  if (askedOf === askedBy) return refuse('swap-with-oneself');
  if (!isAhead(duty, today)) return refuse('duty-is-over');
  if (!inReturn) return null;
  if (inReturn.personId !== askedOf || inReturn.placeId !== duty.placeId) return refuse('swap-return-not-theirs');
  return isAhead(inReturn, today) ? null : refuse('duty-is-over');
}

export function canBeAnswered(swap: Swap, personId: string | null): Refusal | null {
  if (swap.askedOf !== personId) return refuse('swap-not-for-you');
  return swap.state === 'asked' ? null : refuse('swap-settled');
}
