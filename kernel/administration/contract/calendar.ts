import * as z from 'zod';
import { calendarYearViewSchema, yearTableSchema } from '#kernel/deadlines/contract';
import { optionalLine, reasonField } from './fields.ts';

const year = z.coerce.number().int().min(1990).max(2200);

export const saveCalendarYearInput = z.strictObject({
  year,
  table: yearTableSchema,
  publishedReference: optionalLine(200),
  /** The version one saw; 0 for a national table or a year without one. */
  expectedVersion: z.int().min(0),
  reason: reasonField,
});

export const calendarYears = z.object({
  years: z.array(calendarYearViewSchema),
  /** Whether the asker may keep a year; others only read the calendar. */
  canChange: z.boolean(),
});
export type CalendarYears = z.infer<typeof calendarYears>;

/** The table goes in as JSON: a question is asked by address. */
export const calendarForecastParameters = z.object({ year, table: z.string().max(20_000) });

export const calendarForecast = z.object({
  openClocks: z.int(),
  moved: z.int(),
  movedCases: z.int(),
  /** The first few, for the eye. */
  examples: z.array(
    z.object({
      caseId: z.uuid(),
      number: z.string().nullable(),
      kind: z.string(),
      from: z.iso.date(),
      to: z.iso.date(),
    }),
  ),
});
export type CalendarForecast = z.infer<typeof calendarForecast>;
