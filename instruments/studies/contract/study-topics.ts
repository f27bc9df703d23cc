// What is studied first at some kinds of meeting for a while (第一议题), and where it was dealt with.
import * as z from 'zod';
import { gatheringKind } from '#kernel/gatherings/contract';
import { abilityView } from '#kernel/recommendations/contract';
import { line, text } from './fields.ts';
import { studyTopicStates, walls } from './vocabulary.ts';

const fields = {
  title: line(walls.title, 4),
  source: line(walls.title, 2),
  sourceOn: z.iso.date().nullable().default(null),
  materials: text(walls.materials).default(''),
  gatheringKinds: z.array(gatheringKind).min(1).max(22),
  fromOn: z.iso.date(),
  untilOn: z.iso.date().nullable().default(null),
};
export const recordTopicInput = z.object(fields);
export const saveTopicInput = z.object(fields);
export const endTopicInput = z.object({ endsOn: z.iso.date().nullable().default(null) });

export const studyTopicItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(studyTopicStates),
  title: z.string(),
  source: z.string(),
  gatheringKinds: z.array(gatheringKind),
  fromOn: z.iso.date(),
  untilOn: z.iso.date().nullable(),
  dealtWithCount: z.int(),
  lackingCount: z.int(),
});
export type StudyTopicItem = z.infer<typeof studyTopicItem>;
export const studyTopicList = z.object({ items: z.array(studyTopicItem) });
export type StudyTopicList = z.infer<typeof studyTopicList>;

/** One meeting that should have it first: placed, dealt with, or without it. */
export const placingView = z.object({
  gatheringId: z.uuid(),
  kind: gatheringKind,
  title: z.string(),
  startsAt: z.iso.datetime(),
  standing: z.enum(['dealt-with', 'placed', 'lacking', 'ahead']),
});
export type PlacingView = z.infer<typeof placingView>;

export const studyTopicView = studyTopicItem.extend({
  sourceOn: z.iso.date().nullable(),
  materials: z.string(),
  placings: z.array(placingView),
  abilities: z.array(abilityView),
});
export type StudyTopicView = z.infer<typeof studyTopicView>;
