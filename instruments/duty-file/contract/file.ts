// One duty file (履职档案): a member and a term, one year of it at a time.
import * as z from 'zod';
import { deedFacts, deedGroups } from '#kernel/deeds/contract';
import { contestView } from './contests.ts';
import { line, year } from './fields.ts';
import { outsideView } from './outside.ts';
import { contestStates, lookWays, outsideSorts, reportStates } from './vocabulary.ts';

export const fileParameters = z.object({
  /** Absent: one's own. */
  personId: z.uuid().optional(),
  /** Absent: the current one, or the last of the term. */
  year: year.optional(),
  /** All years of the term at once, for the paper and the data. */
  whole: z.enum(['yes', 'no']).default('no'),
});

export const lineView = z.object({
  id: z.uuid(),
  kind: z.string(),
  group: z.enum(deedGroups),
  doneOn: z.iso.date(),
  /** What was done, in the reader's language. */
  sentence: z.string(),
  caseId: z.uuid(),
  /** What it was done on: the case, or a part of it. */
  subjectId: z.uuid(),
  caseKind: z.string(),
  caseTitle: z.string(),
  caseNumber: z.string().nullable(),
  facts: deedFacts,
  /** The act it follows from. */
  act: z.object({ eventId: z.uuid(), name: z.string(), said: z.string(), at: z.iso.datetime() }),
  contest: z.object({ id: z.uuid(), state: z.enum(contestStates) }).nullable(),
});
export type LineView = z.infer<typeof lineView>;

/** A line that stands no longer: struck, with the act that took it back and its reason. */
export const struckLine = z.object({
  id: z.uuid(),
  group: z.enum(deedGroups),
  doneOn: z.iso.date(),
  sentence: z.string(),
  caseTitle: z.string(),
  struckAt: z.iso.datetime(),
  /** The act. */
  said: z.string(),
  /** Of a decided contest; empty where the act is its own reason. */
  reason: z.string(),
  /** What stands in its place; null: nothing. */
  standsAs: z.object({ sentence: z.string(), doneOn: z.iso.date() }).nullable(),
});
export type StruckLine = z.infer<typeof struckLine>;

export const personView = z.object({
  id: z.uuid(),
  name: z.string(),
  sex: z.string().nullable(),
  ethnicity: z.string().nullable(),
  party: z.string().nullable(),
  education: z.string().nullable(),
  employer: z.string().nullable(),
  post: z.string().nullable(),
  sector: z.string().nullable(),
  isStanding: z.boolean(),
  bodies: z.array(z.string()),
});
export type PersonView = z.infer<typeof personView>;

export const groupCount = z.object({ group: z.enum(deedGroups), count: z.int() });
export type GroupCount = z.infer<typeof groupCount>;

export const dutyFileView = z.object({
  person: personView,
  term: z.object({ id: z.uuid(), name: z.string(), from: z.iso.date(), until: z.iso.date().nullable() }),
  /** Null: the whole term. */
  year: z.int().nullable(),
  years: z.array(z.int()),
  /** In the order of the file's parts; parts without a line are left out. */
  totals: z.array(groupCount),
  lines: z.array(lineView),
  struck: z.array(struckLine),
  isOwn: z.boolean(),
  /** A body's officer sees only what the body itself organised. */
  isPartial: z.boolean(),
  additions: z.array(outsideView),
  contests: z.array(contestView),
  contestUntil: z.iso.date(),
  canContest: z.boolean(),
  readers: z.array(z.object({ name: z.string(), on: z.iso.date(), way: z.enum(lookWays) })),
  report: z.object({
    year: z.int(),
    id: z.uuid().nullable(),
    state: z.enum(reportStates).nullable(),
    dueOn: z.iso.date(),
    isDue: z.boolean(),
  }),
});
export type DutyFileView = z.infer<typeof dutyFileView>;

export const memberParameters = z.object({
  words: line(50).default(''),
  cursor: z.coerce.number().int().min(0).max(100_000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export const memberItem = z.object({
  personId: z.uuid(),
  name: z.string(),
  sector: z.string().nullable(),
  employer: z.string().nullable(),
  isStanding: z.boolean(),
});
export type MemberItem = z.infer<typeof memberItem>;
export const memberList = z.object({ items: z.array(memberItem), nextCursor: z.string().nullable(), total: z.int() });
export type MemberList = z.infer<typeof memberList>;

export const choicesView = z.object({
  organisers: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** Bodies the asker belongs to. */
  own: z.array(z.object({ id: z.uuid(), name: z.string() })),
  sorts: z.array(z.enum(outsideSorts)),
  kinds: z.array(z.object({ kind: z.string(), group: z.enum(deedGroups), name: z.string() })),
});
export type ChoicesView = z.infer<typeof choicesView>;
