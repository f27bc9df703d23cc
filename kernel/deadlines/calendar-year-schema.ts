import * as z from 'zod';
import { calendarDateSchema } from './period-schema.ts';

const dayName = z.string().trim().min(1).max(40);

/** One year's notice on public holidays: days off, and weekend days worked in exchange (调休). */
export const yearTableSchema = z.strictObject({
  status: z.enum(['published', 'unpublished']),
  holidays: z
    .array(z.strictObject({ from: calendarDateSchema, to: calendarDateSchema, name: dayName }))
    .max(60)
    .readonly(),
  workdays: z
    .array(z.strictObject({ date: calendarDateSchema, name: dayName }))
    .max(60)
    .readonly(),
});
export type YearTable = z.infer<typeof yearTableSchema>;

/** A year's table as the administrator sees it: the shipped national one, or the committee's own. */
export const calendarYearViewSchema = z.object({
  year: z.int(),
  table: yearTableSchema,
  source: z.enum(['national', 'committee']),
  publishedReference: z.string().nullable(),
  version: z.int(),
  updatedAt: z.iso.datetime().nullable(),
});
export type CalendarYearView = z.infer<typeof calendarYearViewSchema>;
