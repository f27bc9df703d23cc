// The yearly duty report (年度述职): begun from the record, finished by the member.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { line, text, year } from './fields.ts';
import { groupCount } from './file.ts';
import { reportStates, walls } from './vocabulary.ts';

export const beginReportInput = z.object({ year: z.int().min(1949).max(2200) });
const parts = {
  results: text(walls.reportPart).default(''),
  problems: text(walls.reportPart).default(''),
  advice: text(walls.reportPart).default(''),
  addresseeId: z.uuid().nullable().default(null),
};
export const saveReportInput = z.object(parts);
export type SaveReportInput = z.input<typeof saveReportInput>;
export const acknowledgeReportInput = z.object({ remark: text(walls.remark).default('') });
export const returnReportInput = z.object({ remark: text(walls.remark, 2) });
export const remindInput = z.object({
  year: z.int().min(1949).max(2200),
  /** Absent: every standing member who has not handed in. */
  personIds: z.array(z.uuid()).max(2_000).optional(),
});

/** What the record says of the year; nobody types it. */
export const recordView = z.object({
  totals: z.array(groupCount),
  sentences: z.array(z.object({ on: z.iso.date(), text: z.string(), about: z.string() })),
  promises: z.array(z.object({ text: z.string(), about: z.string(), dueOn: z.iso.date() })),
  /** Handed in: it stays as it stood then. */
  isFixed: z.boolean(),
});
export type RecordView = z.infer<typeof recordView>;

export const reportParameters = z.object({ id: z.uuid() });
export const reportView = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(reportStates),
  year: z.int(),
  personId: z.uuid(),
  personName: z.string(),
  isOwn: z.boolean(),
  isStanding: z.boolean(),
  sector: z.string().nullable(),
  addressee: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  dueOn: z.iso.date(),
  record: recordView,
  results: z.string(),
  problems: z.string(),
  advice: z.string(),
  submittedAt: z.iso.datetime().nullable(),
  decision: z.object({ by: z.string(), at: z.iso.datetime(), remark: z.string() }).nullable(),
  abilities: z.array(abilityView),
});
export type ReportView = z.infer<typeof reportView>;

export const reportShows = ['due', 'missing', 'handed-in', 'all'] as const;
export const reportListParameters = z.object({
  year: year.optional(),
  show: z.enum(reportShows).default('due'),
  words: line(50).default(''),
  cursor: z.coerce.number().int().min(0).max(100_000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export const reportItem = z.object({
  personId: z.uuid(),
  name: z.string(),
  sector: z.string().nullable(),
  isStanding: z.boolean(),
  reportId: z.uuid().nullable(),
  version: z.int().nullable(),
  state: z.enum(reportStates).nullable(),
  submittedOn: z.iso.date().nullable(),
});
export type ReportItem = z.infer<typeof reportItem>;
export const reportList = z.object({
  items: z.array(reportItem),
  nextCursor: z.string().nullable(),
  total: z.int(),
  year: z.int(),
  dueOn: z.iso.date(),
  /** Of those who must. */
  counts: z.object({ due: z.int(), handedIn: z.int() }),
  mayRemind: z.boolean(),
});
export type ReportList = z.infer<typeof reportList>;
