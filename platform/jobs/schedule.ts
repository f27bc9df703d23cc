// When scheduled tasks run, in words. The clock of the assemblies is Beijing time, which has no summer time.
import { type ParsedCronItem, parseCronItems } from 'graphile-worker';

const beijingHoursAhead = 8;
const timeShape = /^([01]\d|2[0-3]):([0-5]\d)$/;

export interface ScheduledTask {
  task: string;
  /** `dailyAt('07:30')` or `everyMinutes(10)`. */
  schedule: string;
  payload?: Record<string, unknown>;
}

/** Every day at this time in Beijing, as the queue counts it (UTC). */
export function dailyAt(time: string): string {
  const match = timeShape.exec(time);
  if (!match) throw new Error(`Not a time of day: ${time}.`);
  return `${Number(match[2])} ${(Number(match[1]) + 24 - beijingHoursAhead) % 24} * * *`;
}

export function everyMinutes(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 1 || 60 % minutes !== 0) {
    throw new Error(`A schedule divides the hour evenly, which ${minutes} minutes do not.`);
  }
  return minutes === 1 ? '* * * * *' : minutes === 60 ? '0 * * * *' : `*/${minutes} * * * *`;
}

// The key keeps one waiting copy; a day missed while the server was off is made up for once.
export function cronItems(crontab: readonly ScheduledTask[]): ParsedCronItem[] {
  return parseCronItems(
    crontab.map(({ task, schedule, payload }) => ({
      task,
      match: schedule,
      payload,
      identifier: task,
      options: { backfillPeriod: 24 * 3_600_000, jobKey: `scheduled:${task}`, maxAttempts: 6 },
    })),
  );
}
