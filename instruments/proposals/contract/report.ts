// The yearly report: figures with what they count, the lines behind each, and versions kept of a day.
import * as z from 'zod';

export const countingUnits = [
  'proposal',
  'undertaking',
  'unit',
  'reply',
  'consultation',
  'rating',
  'commitment',
  'recommendation',
  'extension',
  'look-back',
] as const;
export type CountingUnit = (typeof countingUnits)[number];

export const reportTables = [
  'received',
  'proposers',
  'occasions',
  'spheres',
  'categories',
  'progress',
  'key',
  'units',
  'tasks',
  'tasks-by-unit',
  'timing',
  'classes',
  'classes-by-reply',
  'met',
  'consultations',
  'ratings-process',
  'ratings-result',
  'commitments',
  'recommendations',
  'extensions',
  'rehandled',
  'look-backs',
] as const;
export type ReportTableKey = (typeof reportTables)[number];

/** A report is of one plenary session, or of the proposals sent in within one calendar year; absent: the current session. */
const scopeFields = { sessionId: z.uuid().optional(), year: z.coerce.number().int().min(1949).max(2200).optional() };

export const reportScope = z.object({
  sessionId: z.uuid().nullable(),
  year: z.int().nullable(),
  /** The session's name; empty for a year. */
  name: z.string(),
});
export type ReportScope = z.infer<typeof reportScope>;

export const reportRow = z.object({
  key: z.string(),
  /** Units and categories bring their own name. */
  label: z.string().nullable(),
  value: z.int(),
  /** The same figure of the session or year before; null when there is none. */
  last: z.int().nullable(),
  /** Beside a kept version: the figure as it stands now. */
  live: z.int().nullable(),
});
export const reportTable = z.object({
  key: z.enum(reportTables),
  countingUnit: z.enum(countingUnits),
  total: reportRow,
  rows: z.array(reportRow),
});
export type ReportTable = z.infer<typeof reportTable>;
export type ReportRow = z.infer<typeof reportRow>;

export const reportParameters = z.object({ ...scopeFields, keptId: z.uuid().optional() });
export type ReportParameters = z.input<typeof reportParameters>;

export const keptReport = z.object({
  id: z.uuid(),
  asOf: z.iso.datetime(),
  by: z.string(),
  note: z.string(),
  hash: z.string(),
});
export const yearlyReport = z.object({
  scope: reportScope,
  lastScope: reportScope.nullable(),
  choices: z.array(reportScope),
  asOf: z.iso.datetime(),
  /** The version shown; null for the figures of this moment. */
  kept: keptReport.nullable(),
  /** Versions kept of this session or year, the latest first. */
  versions: z.array(keptReport),
  tables: z.array(reportTable),
});
export type YearlyReport = z.infer<typeof yearlyReport>;

/** `received.filed`, `classes.A`, `tasks-by-unit.<unit id>`; the whole table is `received.all`. */
export const figureKey = z.string().max(100);
export const reportLinesParameters = z.object({ ...scopeFields, figure: figureKey.optional() });
export type ReportLinesParameters = z.input<typeof reportLinesParameters>;

export const reportLine = z.object({
  id: z.string(),
  caseId: z.uuid().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  proposer: z.string(),
  unit: z.string().nullable(),
  text: z.string().nullable(),
  on: z.string().nullable(),
  /** Key of the word that says how this line stands, such as `proposals.states.filed`. */
  standing: z.string().nullable(),
});
export type ReportLine = z.infer<typeof reportLine>;
export const reportLines = z.object({
  scope: reportScope,
  asOf: z.iso.datetime(),
  figures: z.array(
    z.object({
      table: z.enum(reportTables),
      row: z.string(),
      label: z.string().nullable(),
      countingUnit: z.enum(countingUnits),
      lines: z.array(reportLine),
    }),
  ),
});
export type ReportLines = z.infer<typeof reportLines>;

export const keepReportInput = z.object({ ...scopeFields, note: z.string().trim().max(200).default('') });
