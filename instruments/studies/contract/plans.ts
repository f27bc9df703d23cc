// A body's plan of study for a year (年度学习计划), and how far it has come.
import * as z from 'zod';
import { gatheringKind } from '#kernel/gatherings/contract';
import { abilityView } from '#kernel/recommendations/contract';
import { line, nothing, reason, text } from './fields.ts';
import { entryProgress, planCohorts, planStates, rungs, studyPlaces, walls } from './vocabulary.ts';

export const hours = z.number().min(0).max(99).multipleOf(0.5);

export const planEntryInput = z.object({
  /** Null for a new one. */
  id: z.uuid().nullable().default(null),
  rung: z.enum(rungs),
  topic: line(walls.topic, 2),
  materials: text(walls.materials).default(''),
  quarter: z.int().min(1).max(4),
  month: z.int().min(1).max(12).nullable().default(null),
  hours,
  cohort: z.enum(planCohorts),
});
export type PlanEntryInput = z.infer<typeof planEntryInput>;
const entries = z.array(planEntryInput).max(walls.entries);

export const draftPlanInput = z.object({
  title: line(walls.title, 4),
  year: z.int().min(2000).max(2100),
  /** Absent: the committee's own. */
  bodyId: z.uuid().nullable().default(null),
});
export const savePlanInput = z.object({
  title: line(walls.title, 4),
  preface: text(walls.preface).default(''),
  entries,
});
export const amendPlanInput = z.object({ entries, reason: reason(walls.reason) });
export const proposePlanInput = nothing;
export const adoptPlanInput = nothing;
export const discardPlanInput = nothing;
export const returnPlanInput = z.object({ reason: reason(walls.reason) });
export const closePlanInput = z.object({ summary: text(walls.summary, 2) });
export const linkGatheringInput = z.object({ entryId: z.uuid(), gatheringId: z.uuid() });

export const gatheringLine = z.object({
  id: z.uuid(),
  kind: gatheringKind,
  title: z.string(),
  startsAt: z.iso.datetime(),
  place: z.string(),
  hours: z.number(),
  isClosed: z.boolean(),
});
export type GatheringLine = z.infer<typeof gatheringLine>;

export const planEntryView = z.object({
  id: z.uuid(),
  position: z.int(),
  rung: z.enum(rungs),
  topic: z.string(),
  materials: z.string(),
  quarter: z.int(),
  month: z.int().nullable(),
  hours: z.number(),
  cohort: z.enum(planCohorts),
  progress: z.enum(entryProgress),
  gatherings: z.array(gatheringLine),
});
export type PlanEntryView = z.infer<typeof planEntryView>;

export const planItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(planStates),
  title: z.string(),
  year: z.int(),
  /** Null: the committee's own. */
  body: z.string().nullable(),
  entryCount: z.int(),
  heldCount: z.int(),
});
export type PlanItem = z.infer<typeof planItem>;
export const planList = z.object({
  items: z.array(planItem),
  /** The places of the screen that are the asker's business. */
  places: z.array(z.enum(studyPlaces)),
  /** Whose plans the asker may begin; null stands for the committee's own. */
  mayBegin: z.array(z.object({ id: z.uuid().nullable(), name: z.string() })),
});
export type PlanList = z.infer<typeof planList>;

export const planView = planItem.extend({
  preface: z.string(),
  summary: z.string(),
  returnedReason: z.string(),
  adoptedOn: z.iso.date().nullable(),
  entries: z.array(planEntryView),
  abilities: z.array(abilityView),
});
export type PlanView = z.infer<typeof planView>;

/** Study gatherings that an entry, or a training class, may be linked to. */
export const gatheringChoices = z.object({ items: z.array(gatheringLine) });
export type GatheringChoices = z.infer<typeof gatheringChoices>;
