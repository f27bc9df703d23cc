// A service project (服务为民、连心项目): aim, people, steps, results, and a small sample shown with its size.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { line, nothing, reason, text } from './fields.ts';
import { projectParts, projectStates, walls } from './vocabulary.ts';

const projectFields = {
  title: line(walls.title, 4),
  aim: text(walls.aim).default(''),
  placeId: z.uuid().nullable().default(null),
  fromOn: z.iso.date(),
  untilOn: z.iso.date(),
  participantIds: z.array(z.uuid()).max(walls.participants).default([]),
};
export const planProjectInput = z.object(projectFields);
export const saveProjectInput = z.object(projectFields);
export type ProjectInput = z.input<typeof saveProjectInput>;
export const startProjectInput = nothing;
export const setStepsInput = z.object({
  steps: z
    .array(z.object({ id: z.uuid().nullable().default(null), text: line(200, 2), dueOn: z.iso.date() }))
    .max(walls.milestones),
});
export const reachStepInput = z.object({ stepId: z.uuid() });

const results = {
  peopleHelped: z.int().min(0).max(1_000_000),
  results: text(walls.results, 2),
};
export const noteResultsInput = z.object(results);
export const finishProjectInput = z.object(results);
const slips = z.int().min(0).max(100_000).default(0);
export const countSlipsInput = z.object({ heldOn: z.iso.date(), satisfied: slips, partly: slips, dissatisfied: slips });
export const lookBackInput = z.object({ lookBack: text(walls.results, 2) });
export const cancelProjectInput = z.object({ reason: reason(walls.reason) });

export const projectShows = ['running', 'prepared', 'finished', 'all'] as const;
export const projectListParameters = z.object({ show: z.enum(projectShows).default('all') });

/** The answers of those asked; which they were is said only when there are enough of them. */
export const sampleView = z.object({
  asked: z.int(),
  answers: z.object({ satisfied: z.int(), partly: z.int(), dissatisfied: z.int() }).nullable(),
});
export type SampleView = z.infer<typeof sampleView>;

export const projectItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(projectStates),
  title: z.string(),
  lead: z.string(),
  place: z.string(),
  fromOn: z.iso.date(),
  untilOn: z.iso.date(),
  peopleHelped: z.int(),
  sample: sampleView,
  isMine: z.boolean(),
});
export type ProjectItem = z.infer<typeof projectItem>;
export const projectList = z.object({
  items: z.array(projectItem),
  counts: z.record(z.enum(projectShows), z.int()),
});
export type ProjectList = z.infer<typeof projectList>;

export const projectView = projectItem.extend({
  aim: z.string(),
  placeId: z.uuid().nullable(),
  results: z.string(),
  lookBack: z.string(),
  reason: z.string(),
  people: z.array(z.object({ personId: z.uuid(), name: z.string(), part: z.enum(projectParts) })),
  steps: z.array(
    z.object({
      id: z.uuid(),
      text: z.string(),
      dueOn: z.iso.date(),
      reachedAt: z.iso.datetime().nullable(),
      isLate: z.boolean(),
    }),
  ),
  tallies: z.array(z.object({ id: z.uuid(), heldOn: z.iso.date(), asked: z.int() })),
  timeline: z.array(z.object({ at: z.iso.datetime(), name: z.string(), actor: z.string() })),
  abilities: z.array(abilityView),
});
export type ProjectView = z.infer<typeof projectView>;
