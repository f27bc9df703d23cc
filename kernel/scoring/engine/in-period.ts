// Months of a seat within the period, and the seat somebody held on a day.
import type { MemberFacts, Period, SeatSpan } from './scoring-input.ts';

export const seatOn = ({ seats }: MemberFacts, day: string): SeatSpan | null =>
  seats.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day)) ?? null;

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** A month counts when the seat was held on any of its days. */
export function monthsOf({ seats }: MemberFacts, { from, until }: Period): number {
  const months = new Set<number>();
  for (const { startsOn, endsOn } of seats) {
    const first = startsOn > from ? startsOn : from;
    const last = endsOn !== null && endsOn < until ? endsOn : until;
    if (first > last) continue;
    for (let month = monthOf(first); month <= monthOf(last); month += 1) months.add(month);
  }
  return months.size;
}

export const monthsIn = ({ from, until }: Period): number => monthOf(until) - monthOf(from) + 1;
