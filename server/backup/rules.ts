import { calendarDateOf } from '#kernel/deadlines';

/** Once a calendar month; what failed is tried again the next night. */
export function isRehearsalDue(lastSoundAt: Date | null, now: Date): boolean {
  return lastSoundAt === null || calendarDateOf(lastSoundAt).slice(0, 7) !== calendarDateOf(now).slice(0, 7);
}
