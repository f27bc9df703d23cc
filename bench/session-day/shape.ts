// When members send in during the last hour. Nationally 204 proposals came in the last twelve hours before a cut-off
// (17 an hour); here 400 come in one, which is 24 times as dense. Within the hour they come as a Poisson process with
// three rates: a trickle, a rise in the last half hour, a rush in the last ten minutes; a few are too late.
import type { Random } from '../../server/demo/content/random.ts';

export const hourSeconds = 3_600;
export const lateSeconds = 90;

export interface Stretch {
  readonly name: string;
  readonly fromSecond: number;
  readonly toSecond: number;
  readonly share: number;
}

export const stretches: readonly Stretch[] = [
  { name: 'first half hour', fromSecond: 0, toSecond: 1_800, share: 0.2 },
  { name: 'next twenty minutes', fromSecond: 1_800, toSecond: 3_000, share: 0.32 },
  { name: 'last ten minutes', fromSecond: 3_000, toSecond: hourSeconds, share: 0.45 },
  { name: 'after the cut-off', fromSecond: hourSeconds, toSecond: hourSeconds + lateSeconds, share: 0.03 },
];

const sorted = (seconds: readonly number[]) => [...seconds].sort((one, other) => one - other);

/** Given how many come, the moments of a Poisson process are spread evenly at random within each stretch. */
export function arrivals(members: number, random: Random): number[] {
  const counts = stretches.map(({ share }) => Math.round(share * members));
  counts[2] = members - counts[0]! - counts[1]! - counts[3]!;
  return sorted(
    stretches.flatMap(({ fromSecond, toSecond }, index) =>
      Array.from({ length: counts[index]! }, () => fromSecond + random.next() * (toSecond - fromSecond)),
    ),
  );
}

/** Pauses of a memoryless process with the given mean, as long as they fit. */
export function poissonMoments(span: { from: number; to: number; mean: number }, random: Random): number[] {
  const moments: number[] = [];
  let at = span.from;
  for (;;) {
    at += -Math.log(1 - random.next()) * span.mean;
    if (at >= span.to) return moments;
    moments.push(at);
  }
}
