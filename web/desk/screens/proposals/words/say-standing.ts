// How much time is left, in words: for a list row from two fields, for a sheet from its clock.
import type { ClockView } from '#kernel/deadlines/contract';

export interface Standing {
  text: string;
  isLate: boolean;
}

/** The days alone, where the date stands beside them. */
export function daysOf(clock: ClockView): { key: 'left' | 'dueToday' | 'late' | 'paused'; count: number } {
  if (clock.isOverdue) return { key: 'late', count: clock.overdueWorkingDays };
  const count = clock.remainingWorkingDays;
  if (clock.state === 'paused') return { key: 'paused', count };
  return { key: count === 0 ? 'dueToday' : 'left', count };
}
