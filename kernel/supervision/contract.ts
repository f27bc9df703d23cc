// What the outside sends to and sees of supervision: matters that are chased, and the ladder they climb.
import * as z from 'zod';
import { clockViewSchema } from '#kernel/deadlines/contract';
import { abilityView } from '#kernel/recommendations/contract';

/** 提醒、电话、督办通知、报领导: in this order. */
export const ladderSteps = ['remind', 'phone', 'notice', 'leader'] as const;
export type LadderStep = (typeof ladderSteps)[number];

export const ladderStates = ['watched', 'reminded', 'phoned', 'noticed', 'reported'] as const;
export type LadderState = (typeof ladderStates)[number];

export const matterKinds = ['clock', 'commitment', 'silence'] as const;
export type MatterKind = (typeof matterKinds)[number];

export const desks = [
  'unit',
  'unit-leader',
  'co-units',
  'supervision-office',
  'proposal-office',
  'committee-head',
] as const;
export type Desk = (typeof desks)[number];

export const standings = ['in-time', 'late', 'paused', 'ended'] as const;
export const reportAddressees = ['chairpersons-council', 'secretary-general'] as const;
export const mostReminded = 200;

const text = (maximum: number, minimum = 0) => z.string().trim().min(minimum).max(maximum);

export const remindInput = z.object({
  matterIds: z.array(z.uuid()).min(1).max(mostReminded),
  remark: text(500).default(''),
});
export const noteCallInput = z.object({
  withWhom: text(100, 2),
  said: text(2000, 2),
  promisedOn: z.iso.date().nullable().default(null),
});
export const sendNoticeInput = z.object({ demand: text(1000).default('') });
export const reportInput = z.object({ to: z.enum(reportAddressees), remark: text(1000).default('') });
export const putOffInput = z.object({ untilOn: z.iso.date(), reason: text(500, 2) });
export const answerNoticeInput = z.object({ newDueOn: z.iso.date(), explanation: text(2000, 2) });

const nextStep = z.object({
  step: z.enum(ladderSteps),
  dueOn: z.iso.date(),
  isDue: z.boolean(),
  runsByItself: z.boolean(),
});

const rest = z.object({ untilOn: z.iso.date(), why: z.enum(['put-off', 'promised', 'answered']) });

export const matterItem = z.object({
  id: z.uuid(),
  kind: z.enum(matterKinds),
  /** What is waited for: the clock's kind, `commitment` or `silence`. */
  waitsFor: z.string(),
  proposal: z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string(), isKey: z.boolean() }),
  units: z.array(z.object({ id: z.uuid(), name: z.string() })),
  desk: z.enum(desks),
  people: z.array(z.string()),
  dueOn: z.iso.date(),
  /** Below zero once the day has passed. */
  remainingWorkingDays: z.int(),
  standing: z.enum(standings),
  state: z.enum(ladderStates),
  next: nextStep.nullable(),
  rest: rest.nullable(),
  /** A written notice of this round waits for the unit's answer until this day. */
  answerBy: z.iso.date().nullable(),
});
export type MatterItem = z.infer<typeof matterItem>;

export const shows = ['today', 'late', 'soon', 'silent', 'all'] as const;
export type Show = (typeof shows)[number];

export const listParameters = z.object({
  show: z.enum(shows).default('today'),
  desk: z.enum(desks).optional(),
  unitId: z.uuid().optional(),
});
export const matterList = z.object({
  items: z.array(matterItem),
  total: z.int(),
  nextCursor: z.null(),
  counts: z.object({ today: z.int(), late: z.int(), soon: z.int(), silent: z.int(), all: z.int() }),
  /** What may be done with several at once. */
  mayRemind: z.boolean(),
  /** A unit sees its own desk alone. */
  isOffice: z.boolean(),
});
export type MatterList = z.infer<typeof matterList>;

export const stepView = z.object({
  id: z.uuid(),
  step: z.enum([...ladderSteps, 'put-off', 'answer']),
  round: z.int(),
  takenAt: z.iso.datetime(),
  takenOn: z.iso.date(),
  by: z.string(),
  dueOn: z.iso.date(),
  untilOn: z.iso.date().nullable(),
  withWhom: z.string(),
  text: z.string(),
  documentNumber: z.string().nullable(),
});
export type StepView = z.infer<typeof stepView>;

export const matterParameters = z.object({ id: z.uuid() });
export const matterView = matterItem.extend({
  version: z.int(),
  session: z.string().nullable(),
  /** Null for promises and silence, whose date is no clock's. */
  clock: clockViewSchema.nullable(),
  round: z.int(),
  /** Of every round, in the order they were taken. */
  steps: z.array(stepView),
  abilities: z.array(abilityView),
  /** The day it was done, once it is. */
  endedOn: z.iso.date().nullable(),
  /** What was promised, in the unit's words. */
  promise: z.string().nullable(),
  answerWithinWorkingDays: z.int(),
});
export type MatterView = z.infer<typeof matterView>;

export const ofCaseParameters = z.object({ caseId: z.uuid() });
export const matterOfCase = matterItem.extend({ steps: z.array(stepView), endedOn: z.iso.date().nullable() });
export type MatterOfCase = z.infer<typeof matterOfCase>;
export const mattersOfCase = z.object({ matters: z.array(matterOfCase) });
export type MattersOfCase = z.infer<typeof mattersOfCase>;

/** Ids with commas between them. */
export const previewParameters = z.object({ ids: z.string().max(37 * mostReminded) });
export const reminderPreview = z.object({
  letters: z.array(z.object({ person: z.string(), items: z.array(z.string()) })),
  skipped: z.array(z.object({ title: z.string(), waitsFor: z.string(), reason: z.string() })),
});
export type ReminderPreview = z.infer<typeof reminderPreview>;
