import * as z from 'zod';
import { checkedPart, foundInText, textCheck } from '#kernel/publication/contract';
import { abilityView } from '#kernel/recommendations/contract';
import { newsShows, newsStates, partKinds, walls } from './vocabulary.ts';

const photo = z.object({
  fileId: z.uuid(),
  /** What can be seen, for whoever cannot see it. */
  alt: z.string().trim().max(walls.alt),
  caption: z.string().trim().max(walls.caption).default(''),
});
export type Photo = z.infer<typeof photo>;

export const draftNewsInput = z.object({
  /** Its facts are told; absent: news of something else. */
  gatheringId: z.uuid().nullable().default(null),
  title: z.string().trim().max(walls.title).default(''),
});

export const saveNewsInput = z.object({
  title: z.string().trim().min(2).max(walls.title),
  text: z.string().trim().max(walls.text),
  heldOn: z.iso.date().nullable().default(null),
  place: z.string().trim().max(walls.place).default(''),
  host: z.string().trim().max(walls.host).default(''),
  peopleCount: z.int().min(0).max(1_000_000).nullable().default(null),
  photos: z.array(photo).max(walls.photos).default([]),
});
export type SaveNewsInput = z.infer<typeof saveNewsInput>;
export const handInInput = z.object({});
export const clearNewsInput = textCheck;
export const releaseNewsInput = z.object({});
export const reasonInput = z.object({ reason: z.string().trim().min(2).max(500) });

export const newsItem = z.object({
  id: z.uuid(),
  title: z.string(),
  state: z.enum(newsStates),
  heldOn: z.iso.date().nullable(),
  writtenBy: z.string(),
  checkedBy: z.string(),
  releasedBy: z.string(),
  releasedOn: z.iso.date().nullable(),
  photos: z.int(),
  address: z.string().nullable(),
  note: z.string(),
});
export type NewsItem = z.infer<typeof newsItem>;

export const newsListParameters = z.object({
  show: z.enum(newsShows).default('all'),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export const newsList = z.object({
  items: z.array(newsItem),
  total: z.int(),
  counts: z.record(z.enum(newsShows), z.int()),
  mayDraft: z.boolean(),
  portal: z.string(),
});
export type NewsList = z.infer<typeof newsList>;

export const newsPart = checkedPart.extend({
  kind: z.enum(partKinds),
  /** Of a photograph. */
  position: z.int(),
  unit: z.string(),
  source: z.string(),
  ...foundInText.shape,
});
export type NewsPart = z.infer<typeof newsPart>;

export const newsView = newsItem.omit({ photos: true }).extend({
  version: z.int(),
  text: z.string(),
  place: z.string(),
  host: z.string(),
  peopleCount: z.int().nullable(),
  gatheringId: z.uuid().nullable(),
  gathering: z.string(),
  photos: z.array(photo.extend({ name: z.string() })),
  parts: z.array(newsPart),
  secrecyNote: z.string(),
  checkedAt: z.iso.datetime().nullable(),
  releasedAt: z.iso.datetime().nullable(),
  portal: z.string(),
  timeline: z.array(z.object({ at: z.string(), name: z.string(), actor: z.string() })),
  abilities: z.array(abilityView),
});
export type NewsView = z.infer<typeof newsView>;
