// A matter somebody raised (反映事项): from being written down until it is answered.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { line, nothing, text } from './fields.ts';
import { matterOrigins, matterResponses, matterStates, walls } from './vocabulary.ts';

export const recordMatterInput = z.object({
  title: line(walls.title, 4),
  text: text(walls.raised, 2),
  raisedOn: z.iso.date(),
  placeId: z.uuid().nullable().default(null),
  visitId: z.uuid().nullable().default(null),
  /** The liaison pair or the gathering it was raised in. */
  sourceCaseId: z.uuid().nullable().default(null),
});
export type RecordMatterInput = z.input<typeof recordMatterInput>;
export const turnMatterInput = nothing;
export const handToOfficeInput = z.object({ note: text(walls.reason).default('') });
export const followMatterInput = z.object({ note: text(walls.reason, 2) });
export const answerMatterInput = z.object({ answer: text(walls.reason, 2) });
export const noteResponseInput = z.object({
  response: z.enum(matterResponses),
  note: text(walls.reason).default(''),
});

export const matterShows = ['open', 'with-office', 'answered', 'all'] as const;
export const matterListParameters = z.object({
  show: z.enum(matterShows).default('open'),
  placeId: z.uuid().optional(),
  words: z.string().max(60).default(''),
});

export const matterItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(matterStates),
  title: z.string(),
  receiver: z.string(),
  place: z.string(),
  origin: z.enum(matterOrigins),
  raisedOn: z.iso.date(),
  answer: z.string(),
  response: z.enum(matterResponses).nullable(),
});
export type MatterItem = z.infer<typeof matterItem>;
export const matterList = z.object({ items: z.array(matterItem), counts: z.record(z.enum(matterShows), z.int()) });
export type MatterList = z.infer<typeof matterList>;

/** What it was turned into, with where that stands. */
export const grownCase = z.object({
  id: z.uuid(),
  kind: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  state: z.string(),
});
export type GrownCase = z.infer<typeof grownCase>;

/** What one was called to of late, to say where somebody raised something. */
export const myGatherings = z.object({
  items: z.array(z.object({ id: z.uuid(), title: z.string(), on: z.iso.date() })),
});
export type MyGatherings = z.infer<typeof myGatherings>;

export const matterView = matterItem.extend({
  text: z.string(),
  placeId: z.uuid().nullable(),
  isMine: z.boolean(),
  responseNote: z.string(),
  notes: z.array(z.object({ id: z.uuid(), text: z.string(), by: z.string(), at: z.iso.datetime() })),
  grown: z.array(grownCase),
  sources: z.array(z.object({ id: z.uuid(), kind: z.string(), title: z.string() })),
  timeline: z.array(z.object({ at: z.iso.datetime(), name: z.string(), actor: z.string() })),
  abilities: z.array(abilityView),
});
export type MatterView = z.infer<typeof matterView>;
