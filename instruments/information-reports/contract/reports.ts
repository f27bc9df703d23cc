// One information report (社情民意信息), from the draft to what became of it.
import * as z from 'zod';
import { likenessReason } from '#kernel/likeness/contract';
import { abilityView } from '#kernel/recommendations/contract';
import { privateDetail, secrecyHint } from '#platform/privacy';
import { line, nothing, reason, text } from './fields.ts';
import { issueStates, origins, reportStates, takenOrigins, walls } from './vocabulary.ts';

/** The whole of what is typed; a draft may be empty and too long, the sending may not. */
export const reportFields = {
  title: line(walls.title).default(''),
  situation: text(walls.part).default(''),
  causes: text(walls.part).default(''),
  advice: text(walls.part).default(''),
  /** Seen or heard by oneself; otherwise `source` says from whom or where. */
  isFirstHand: z.boolean().default(true),
  source: line(walls.source).default(''),
  isOneMatter: z.boolean().default(false),
  isUrgent: z.boolean().default(false),
};
export const draftReportInput = z.object({
  ...reportFields,
  /** In the name of a body one speaks for, or of one's unit; neither: in one's own. */
  bodyId: z.uuid().nullable().default(null),
  unitId: z.uuid().nullable().default(null),
  /** The commission (约稿) it answers. */
  commissionId: z.uuid().nullable().default(null),
});
export type DraftReportInput = z.input<typeof draftReportInput>;
export const saveReportInput = z.object(reportFields);
export type SaveReportInput = z.input<typeof saveReportInput>;
export const submitReportInput = nothing;
export const acceptReportInput = z.object({ note: text(walls.note).default('') });
export const rejectReportInput = z.object({ reason: reason(walls.reason) });
export const reasonInput = z.object({ reason: reason(walls.reason) });

/** Asked for by another instrument's act; the case it comes from stays joined to the report. */
export const takeOverInput = z.object({
  from: z.object({ caseId: z.uuid() }),
  origin: z.enum(takenOrigins),
  title: line(walls.title, 2),
  situation: text(walls.part, 2),
  causes: text(walls.part).default(''),
  advice: text(walls.part).default(''),
  /** Where the matter comes from, in words: the direct-report point, the number of the proposal. */
  source: line(walls.source, 2),
  authorId: z.uuid().nullable().default(null),
  isUrgent: z.boolean().default(false),
});
export type TakeOverInput = z.input<typeof takeOverInput>;

export const reportItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(reportStates),
  title: z.string(),
  origin: z.enum(origins),
  /** The member, body, unit or point that reports. */
  author: z.string(),
  isUrgent: z.boolean(),
  submittedAt: z.iso.datetime().nullable(),
  dueOn: z.iso.date().nullable(),
  /** The number of the bulletin it stands in, once sent. */
  issueNumber: z.string().nullable(),
});
export type ReportItem = z.infer<typeof reportItem>;

export const intakeShows = ['submitted', 'accepted', 'editing', 'printed', 'rejected', 'all'] as const;
export const intakeParameters = z.object({
  show: z.enum(intakeShows).default('submitted'),
  origin: z.enum(origins).optional(),
  words: z.string().max(100).default(''),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export const intakeList = z.object({
  items: z.array(reportItem),
  nextCursor: z.string().nullable(),
  total: z.int(),
  counts: z.record(z.enum(intakeShows), z.int()),
});
export type IntakeList = z.infer<typeof intakeList>;

const named = z.object({ id: z.uuid(), name: z.string() });
export const myReports = z.object({
  items: z.array(reportItem),
  /** In whose name one may write besides one's own. */
  bodies: z.array(named),
  units: z.array(named),
  mayWriteOwn: z.boolean(),
  limit: z.int(),
});
export type MyReports = z.infer<typeof myReports>;

/** Stretches of the original and of what was printed. */
const segments = z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }));

export const printedIn = z.object({
  id: z.uuid(),
  state: z.enum(issueStates),
  number: z.string().nullable(),
  issuedOn: z.iso.date().nullable(),
  title: z.string(),
  /** The author's share of it in per cent. */
  share: z.int(),
  sourceCount: z.int(),
  /** Why the text was changed, in the editor's words. */
  note: z.string(),
  changes: segments,
  isPublic: z.boolean(),
});

export const joinedCase = z.object({
  id: z.uuid(),
  kind: z.string(),
  title: z.string(),
  number: z.string().nullable(),
});

export const reportView = reportItem.extend({
  situation: z.string(),
  causes: z.string(),
  advice: z.string(),
  isFirstHand: z.boolean(),
  source: z.string(),
  isOneMatter: z.boolean(),
  length: z.int(),
  limit: z.int(),
  isMine: z.boolean(),
  commissionId: z.uuid().nullable(),
  decision: z.object({ reason: z.string(), by: z.string(), at: z.iso.datetime() }).nullable(),
  /** What could lead to a person, in title and text joined by a line end; null for whom it is no business. */
  details: z.array(privateDetail.extend({ text: z.string() })).nullable(),
  hints: z.array(secrecyHint.extend({ text: z.string() })),
  /** Shown to the author once the bulletin is sent; to the desk at once. */
  issue: printedIn.nullable(),
  joined: z.array(joinedCase),
  timeline: z.array(z.object({ at: z.iso.datetime(), what: z.string(), actor: z.string() })),
  abilities: z.array(abilityView),
});
export type ReportView = z.infer<typeof reportView>;

export const similarReports = z.object({
  items: z.array(
    joinedCase.extend({ state: z.string(), copies: z.int(), reason: likenessReason, isReport: z.boolean() }),
  ),
});
export type SimilarReports = z.infer<typeof similarReports>;
