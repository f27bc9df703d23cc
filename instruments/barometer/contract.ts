// What a screen may know of the barometer: issues, and one issue with its voices and corrections.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';

export const issueStates = ['open', 'merged', 'gone'] as const;
export type IssueState = (typeof issueStates)[number];
export const correctionKinds = ['split', 'merged', 'renamed', 'taken-out'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

export const walls = { name: 60, voices: 500, note: 500, fewestShown: 5 } as const;

const name = z
  .string()
  .overwrite((text) =>
    text
      .toWellFormed()
      .replace(/\p{Cc}/gu, ' ')
      .replace(/\s+/gu, ' '),
  )
  .trim()
  .min(2)
  .max(walls.name);
const note = z
  .string()
  .overwrite((text) => text.toWellFormed().replace(/[^\P{Cc}\n]/gu, ''))
  .trim()
  .max(walls.note)
  .default('');

export const splitOffInput = z.object({
  issueId: z.uuid(),
  voiceIds: z.array(z.uuid()).min(1).max(walls.voices),
  name,
});
export const takeOutInput = z.object({ voiceId: z.uuid() });
export const mergeInput = z.object({ intoId: z.uuid() });
export const renameInput = z.object({ name });
export const undoInput = z.object({ correctionId: z.uuid() });
export const makeTopicInput = z.object({ note });
/** A commission (约稿) asks for information on the issue, from its first day to its last. */
export const makeCommissionInput = z.object({ note, opensOn: z.iso.date(), closesOn: z.iso.date() });
export const startDraftInput = z.object({});

const day = z.iso.date();
/** Voices of the week that begins on this Monday. */
export const weekCount = z.object({ week: day, count: z.int() });
export type WeekCount = z.infer<typeof weekCount>;

export const trendKinds = ['few', 'rising', 'falling', 'steady'] as const;
/** The last four weeks against the eight before them. */
export const trend = z.object({ kind: z.enum(trendKinds), recent: z.int(), before: z.int() });
export type Trend = z.infer<typeof trend>;

export const issueItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(issueStates),
  name: z.string(),
  place: z.string().nullable(),
  size: z.int(),
  firstOn: day.nullable(),
  lastOn: day.nullable(),
  /** The last twelve weeks, the oldest first; empty for whom it is not open. */
  weeks: z.array(weekCount),
  /** Null for whom the weeks are not open. */
  trend: trend.nullable(),
});
export type IssueItem = z.infer<typeof issueItem>;

export const issueOrders = ['size', 'recent', 'new'] as const;
export type IssueOrder = (typeof issueOrders)[number];

export const issuesParameters = z.object({
  words: z.string().trim().max(40).default(''),
  place: z.string().trim().max(80).default(''),
  topic: z.string().trim().max(80).default(''),
  kind: z.string().trim().max(40).default(''),
  from: day.or(z.literal('')).default(''),
  until: day.or(z.literal('')).default(''),
  order: z.enum(issueOrders).default('size'),
});
export const issueList = z.object({
  items: z.array(issueItem),
  /** Of all voices in the span: how many there are, and how many stand alone. */
  voices: z.int(),
  alone: z.int(),
  places: z.array(z.string()),
  topics: z.array(z.string()),
  kinds: z.array(z.string()),
  isOffice: z.boolean(),
});
export type IssueList = z.infer<typeof issueList>;

/** Whether members are shown names and sizes. */
export const issuesOpen = z.object({ isOpen: z.boolean() });
export type IssuesOpen = z.infer<typeof issuesOpen>;

export const issueParameters = z.object({ id: z.uuid() });

export const voiceLine = z.object({
  id: z.uuid(),
  kind: z.string(),
  /** Null: the reader may not see the case. */
  title: z.string().nullable(),
  day,
  /** Why it stands here. */
  words: z.array(z.string()),
  place: z.string().nullable(),
  isByHand: z.boolean(),
  isCopy: z.boolean(),
});
export type VoiceLine = z.infer<typeof voiceLine>;

export const correctionView = z.object({
  id: z.uuid(),
  kind: z.enum(correctionKinds),
  by: z.string(),
  at: z.iso.datetime(),
  voices: z.int(),
  /** The name before, or of the other issue. */
  name: z.string(),
  isUndone: z.boolean(),
  mayUndo: z.boolean(),
});
export type CorrectionView = z.infer<typeof correctionView>;

export const issueView = issueItem.extend({
  /** Why they stand together: what several of them say, and how many. */
  shared: z.array(z.object({ phrase: z.string(), voices: z.int() })),
  examples: z.array(z.object({ sentence: z.string(), day })),
  voices: z.array(voiceLine),
  corrections: z.array(correctionView),
  /** What was made of it. */
  grown: z.array(z.object({ id: z.uuid(), kind: z.string(), title: z.string() })),
  mergedInto: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  others: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** `voices`: how many it was about, where that is told. */
  timeline: z.array(
    z.object({ at: z.iso.datetime(), name: z.string(), actor: z.string(), voices: z.int().nullable() }),
  ),
  abilities: z.array(abilityView),
});
export type IssueView = z.infer<typeof issueView>;
