// A call for topics (征集选题) and the guide list (选题指南) it ends with.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { line, nothing, reason, text } from './fields.ts';
import { answerers, callStates, walls } from './vocabulary.ts';

const callFields = {
  title: line(walls.title, 4),
  text: text(walls.callText).default(''),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  answerers: z.enum(answerers),
};
export const draftCallInput = z.object(callFields);
export const saveCallInput = z.object(callFields);
export const announceCallInput = nothing;
export const extendCallInput = z.object({ closesOn: z.iso.date() });
export const endCallInput = z.object({ reason: text(walls.reason).default('') });
export const withdrawCallInput = z.object({ reason: reason(walls.reason) });
export const recallGuideInput = z.object({ reason: reason(walls.reason) });
export const publishGuideInput = z.object({
  /** Whether people outside may read it too. */
  isPublic: z.boolean(),
});

export const topicFields = {
  title: line(walls.title, 4),
  explanation: text(walls.topicText).default(''),
  background: text(walls.topicText).default(''),
  /** Whom one may ask: an office and its number. */
  contact: line(120).default(''),
};
export const addTopicInput = z.object({ ...topicFields, clueIds: z.array(z.uuid()).max(50).default([]) });
export const saveGuideInput = z.object({
  topics: z.array(z.object({ id: z.uuid().nullable().default(null), ...topicFields })).max(walls.topics),
});

export const guideTopic = z.object({
  id: z.uuid(),
  position: z.int(),
  title: z.string(),
  explanation: z.string(),
  background: z.string(),
  contact: z.string(),
  /** How many clues it grew from. */
  clueCount: z.int(),
});
export type GuideTopic = z.infer<typeof guideTopic>;

export const callItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(callStates),
  title: z.string(),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  answerers: z.enum(answerers),
  /** Null for whom it is no business. */
  clueCount: z.int().nullable(),
  topicCount: z.int(),
});
export type CallItem = z.infer<typeof callItem>;
export const callList = z.object({ items: z.array(callItem) });
export type CallList = z.infer<typeof callList>;

export const grownProposal = z.object({ id: z.uuid(), title: z.string(), number: z.string().nullable() });

export const callView = callItem.extend({
  text: z.string(),
  isGuidePublic: z.boolean(),
  guidePublishedAt: z.iso.datetime().nullable(),
  withdrawnReason: z.string(),
  topics: z.array(guideTopic),
  /** Proposals begun from its guide list that the asker may see. */
  proposals: z.array(grownProposal),
  abilities: z.array(abilityView),
});
export type CallView = z.infer<typeof callView>;

/** What the portal shows of a call that is open to everybody. */
export const publicCall = z.object({
  id: z.uuid(),
  title: z.string(),
  text: z.string(),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  isOpen: z.boolean(),
});
export const publicCalls = z.object({
  calls: z.array(publicCall),
  /** What the form for a clue must know. */
  clues: z.object({ isOpen: z.boolean(), isContactRequired: z.boolean(), maximumCharacters: z.int() }),
});
export type PublicCalls = z.infer<typeof publicCalls>;

export const publicGuide = z.object({
  guides: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      publishedAt: z.iso.datetime(),
      topics: z.array(
        z.object({ position: z.int(), title: z.string(), explanation: z.string(), background: z.string() }),
      ),
    }),
  ),
});
export type PublicGuide = z.infer<typeof publicGuide>;
