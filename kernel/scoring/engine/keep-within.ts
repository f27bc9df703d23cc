// Caps and floors. What a sum loses is taken from the latest lines, so the result never hangs on the order of the year.
import type { Reason } from '../contract.ts';
import { byDay, type WorkingLine } from './working-line.ts';

export interface Bounds {
  readonly start: number;
  readonly cap: number | null;
  readonly floor: number | null;
  readonly atCap: Reason;
  readonly atFloor: Reason;
}

/** Takes `amount` off the latest lines of one sign; answers what could not be taken. */
function takeBack(lines: readonly WorkingLine[], amount: number, why: Reason): number {
  let open = amount;
  for (const line of [...lines].sort(byDay).reverse()) {
    if (open === 0) break;
    if (Math.sign(line.given) !== Math.sign(open)) continue;
    const part = open > 0 ? Math.min(line.given, open) : Math.max(line.given, open);
    line.given -= part;
    line.reasons.push(why);
    open -= part;
  }
  return open;
}

export const sumOf = (lines: readonly WorkingLine[]): number => {
  let sum = 0;
  for (const { given } of lines) sum += given;
  return sum;
};

/** The sum with its start, kept between floor and cap. */
export function keepWithin(lines: readonly WorkingLine[], { start, cap, floor, atCap, atFloor }: Bounds): number {
  const sum = start + sumOf(lines);
  if (cap !== null && sum > cap) {
    takeBack(lines, sum - cap, atCap);
    return cap;
  }
  if (floor !== null && sum < floor) {
    takeBack(lines, sum - floor, atFloor);
    return floor;
  }
  return sum;
}
