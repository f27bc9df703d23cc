import * as z from 'zod';

/** A day in the assembly's own zone (Asia/Shanghai), written YYYY-MM-DD. */
export const calendarDateSchema = z.iso.date();
export type CalendarDate = z.infer<typeof calendarDateSchema>;

/** How long something may take; the day after the start is day 1. */
export const periodSchema = z.union([
  z.strictObject({ workingDays: z.int().min(1).max(1000) }),
  z.strictObject({ days: z.int().min(1).max(3660) }),
  z.strictObject({ months: z.int().min(1).max(120) }),
]);
export type Period = z.infer<typeof periodSchema>;
