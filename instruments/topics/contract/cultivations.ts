// The cultivation of a key proposal (重点提案培育): a team, notes, milestones, advice, until it is a proposal.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { grownProposal } from './calls.ts';
import { line, nothing, reason, text } from './fields.ts';
import { adviceAnswers, cultivationStates, teamRelations, walls } from './vocabulary.ts';

const ideaFields = { title: line(walls.title, 4), idea: text(walls.idea).default('') };
const teamFields = {
  authorIds: z.array(z.uuid()).max(walls.authors),
  coachIds: z.array(z.uuid()).max(walls.coaches),
};

/** A clue, a published call or a draft it grew from. */
const sourceCaseId = z.uuid().nullable().default(null);
export const startCultivationInput = z.object({
  ...ideaFields,
  sourceCaseId,
  authorIds: teamFields.authorIds.default([]),
  coachIds: teamFields.coachIds.default([]),
});
export const offerCultivationInput = z.object({ ...ideaFields, sourceCaseId });
export const takeInInput = z.object({ ...teamFields, note: text(walls.reason).default('') });
export const nameTeamInput = z.object(teamFields);
export const saveIdeaInput = z.object(ideaFields);

export const noteSource = z.object({ title: line(200, 1), address: line(500).default('') });
export const writeNoteInput = z.object({
  heldOn: z.iso.date(),
  text: text(walls.note, 2),
  sources: z.array(noteSource).max(walls.sources).default([]),
  fileIds: z.array(z.uuid()).max(walls.files).default([]),
});
export const giveAdviceInput = z.object({ text: text(walls.note, 2) });
export const answerAdviceInput = z.object({
  adviceId: z.uuid(),
  answer: z.enum(adviceAnswers),
  response: text(walls.reason).default(''),
});
export const setMilestonesInput = z.object({
  milestones: z
    .array(z.object({ id: z.uuid().nullable().default(null), text: line(200, 2), dueOn: z.iso.date() }))
    .max(20),
});
export const reachMilestoneInput = z.object({ milestoneId: z.uuid() });
export const matureInput = nothing;
export const resumeInput = z.object({ reason: text(walls.reason).default('') });
export const concludeInput = nothing;
export const setAsideInput = z.object({ reason: reason(walls.reason) });

export const cultivationItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(cultivationStates),
  title: z.string(),
  authors: z.array(z.string()),
  updatedAt: z.iso.datetime(),
  next: z.object({ text: z.string(), dueOn: z.iso.date() }).nullable(),
  isMine: z.boolean(),
});
export type CultivationItem = z.infer<typeof cultivationItem>;
export const cultivationList = z.object({ items: z.array(cultivationItem) });
export type CultivationList = z.infer<typeof cultivationList>;

const fileView = z.object({ id: z.uuid(), name: z.string() });
export const noteView = z.object({
  id: z.uuid(),
  heldOn: z.iso.date(),
  text: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  sources: z.array(z.object({ title: z.string(), address: z.string() })),
  files: z.array(fileView),
});
export type NoteView = z.infer<typeof noteView>;
export const adviceView = z.object({
  id: z.uuid(),
  text: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  answer: z.enum(adviceAnswers).nullable(),
  response: z.string(),
});
export type AdviceView = z.infer<typeof adviceView>;

export const cultivationView = cultivationItem.extend({
  idea: z.string(),
  reason: z.string(),
  team: z.array(z.object({ personId: z.uuid(), name: z.string(), relation: z.enum(teamRelations) })),
  milestones: z.array(
    z.object({
      id: z.uuid(),
      text: z.string(),
      dueOn: z.iso.date(),
      reachedAt: z.iso.datetime().nullable(),
      isLate: z.boolean(),
    }),
  ),
  /** Null for those outside the team. */
  notes: z.array(noteView).nullable(),
  advice: z.array(adviceView).nullable(),
  sources: z.array(z.object({ id: z.uuid(), kind: z.string(), title: z.string() })),
  proposals: z.array(grownProposal.extend({ state: z.string() })),
  timeline: z.array(z.object({ at: z.iso.datetime(), name: z.string(), actor: z.string() })),
  abilities: z.array(abilityView),
});
export type CultivationView = z.infer<typeof cultivationView>;

export const topicPeopleParameters = z.object({ words: z.string().trim().min(1).max(20) });
export const topicPeople = z.object({
  people: z.array(z.object({ id: z.uuid(), name: z.string(), detail: z.string(), isMember: z.boolean() })),
});
export type TopicPeople = z.infer<typeof topicPeople>;
