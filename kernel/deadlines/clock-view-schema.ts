import * as z from 'zod';
import { calendarDateSchema, periodSchema } from './period-schema.ts';

const span = { from: calendarDateSchema, to: calendarDateSchema };

/** One plain fact of the arithmetic; `explain` turns a list of them into sentences. */
export const stepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), date: calendarDateSchema, period: periodSchema }),
  z.object({ kind: z.literal('skipped'), ...span, name: z.string(), days: z.int() }),
  z.object({ kind: z.literal('made-up-workday'), date: calendarDateSchema, name: z.string() }),
  z.object({ kind: z.literal('weekend'), count: z.int() }),
  z.object({ kind: z.literal('paused'), ...span, days: z.int() }),
  z.object({ kind: z.literal('clipped'), day: z.int(), to: calendarDateSchema }),
  z.object({ kind: z.literal('moved'), ...span, why: z.enum(['weekend', 'holiday']), name: z.string() }),
  z.object({ kind: z.literal('extended'), ...span, on: calendarDateSchema, reason: z.string() }),
  z.object({ kind: z.literal('unpublished-year'), year: z.int() }),
  z.object({ kind: z.literal('due'), date: calendarDateSchema }),
  z.object({ kind: z.literal('settled'), date: calendarDateSchema }),
]);
export type Step = z.infer<typeof stepSchema>;

/** A clock as it stands today. For a stopped clock the counts are those of the day it stopped. */
export const clockViewSchema = z.object({
  kind: z.string(),
  state: z.enum(['running', 'paused', 'stopped']),
  startedOn: calendarDateSchema,
  dueOn: calendarDateSchema,
  /** The date leans on a year whose holiday notice is not published yet, so it may still move. */
  provisional: z.boolean(),
  remainingWorkingDays: z.int(),
  isOverdue: z.boolean(),
  overdueWorkingDays: z.int(),
  stoppedOn: calendarDateSchema.nullable(),
  /** The latest day an extension may reach, or null when there is no hard maximum. */
  latestExtensionOn: calendarDateSchema.nullable(),
  steps: z.array(stepSchema),
});
export type ClockView = z.infer<typeof clockViewSchema>;
