// When a notice may leave the house: quiet hours, the daily letter, the pause between attempts. Beijing time,
// which has no summer time.
import { minute, type QuietHours, quietUntil } from './quiet-until.ts';

/** Notices of one item within this time travel together. */
export const digestWindowMinutes = 10;
/** A message being sent is not taken up by another process for so long. */
export const leaseMinutes = 5;
export const maxDeliveryAttempts = 8;

const pausesMinutes = [1, 5, 15, 60, 180, 360, 720] as const;

/** When to try again after so many failed attempts; null when it is time to give up. Nights stay quiet. */
export function nextAttemptAt(failedAttempts: number, now: Date, quiet: QuietHours | null): Date | null {
  if (failedAttempts >= maxDeliveryAttempts) return null;
  const pause = pausesMinutes[Math.min(failedAttempts, pausesMinutes.length) - 1] ?? 1;
  const next = new Date(now.getTime() + pause * minute);
  return (quiet && quietUntil(next, quiet)) ?? next;
}
