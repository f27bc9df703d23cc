// What screens see of scoring: faults of a file with their lines, and a member's sheet with every point explained.
import * as z from 'zod';

export const faultView = z.object({
  line: z.int(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type FaultView = z.infer<typeof faultView>;

export const reasonCodes = [
  'unit',
  'by-fact',
  'times',
  'multiple',
  'split-lead',
  'split-others',
  'split-equal',
  'split-rest',
  'split-first-only',
  'split-share',
  'beyond-people',
  'item-cap',
  'item-floor',
  'class-cap',
  'class-floor',
  'total-cap',
  'total-floor',
  'counted-higher',
  'counted-higher-year',
  'yields-to',
  'once-case',
  'once-day',
  'once-year',
  'only-first',
  'only-from',
  'converted',
  'dropped-converted',
  'outside-seat',
  'after-freeze',
  'reopened',
  'no-rule',
  'awarded',
  'award-most',
  'award-least',
  'start',
  'start-pro-rata',
  'below-months',
  'held-back-minimum',
  'held-back-class',
  'held-back-item',
  'threshold-pro-rata',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export const reasonView = z.object({
  code: z.enum(reasonCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Reason = z.infer<typeof reasonView>;

/** Hundredths of a point: whole numbers, so that sums never drift. */
const hundredths = z.int();

export const sheetLine = z.object({
  deedId: z.string().nullable(),
  awardId: z.string().nullable(),
  caseId: z.string().nullable(),
  kind: z.string().nullable(),
  doneOn: z.string().nullable(),
  itemId: z.string().nullable(),
  item: z.string().nullable(),
  classId: z.string().nullable(),
  before: hundredths,
  given: hundredths,
  reasons: z.array(reasonView),
});
export type SheetLine = z.infer<typeof sheetLine>;

export const classSum = z.object({
  id: z.string(),
  name: z.string(),
  within: z.string().nullable(),
  start: hundredths,
  before: hundredths,
  points: hundredths,
});
export const minimumMet = z.object({
  id: z.string(),
  name: z.string(),
  wanted: z.number(),
  had: z.number(),
  isMet: z.boolean(),
});

export const memberSheet = z.object({
  personId: z.string(),
  /** Months of the period in which the seat was held. */
  months: z.int(),
  isAssessed: z.boolean(),
  start: hundredths,
  total: hundredths,
  grade: z.object({ id: z.string(), name: z.string() }).nullable(),
  reasons: z.array(reasonView),
  lines: z.array(sheetLine),
  classes: z.array(classSum),
  minimums: z.array(minimumMet),
});
export type MemberSheet = z.infer<typeof memberSheet>;

/** 1250 → "12.5". */
export const pointsText = (value: number): string => String(value / 100);
