// Reading groups (读书会): books, and who leads the reading of what in which week (领读).
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { line, nothing, text } from './fields.ts';
import { noteItem } from './notes.ts';
import { readingGroupStates, walls } from './vocabulary.ts';

export const openGroupInput = z.object({
  title: line(walls.title, 2),
  about: text(walls.materials).default(''),
  leaderIds: z.array(z.uuid()).min(1).max(5),
});
export const saveGroupInput = openGroupInput;
export const joinGroupInput = nothing;
export const leaveGroupInput = nothing;
export const endGroupInput = nothing;
export const setReadersInput = z.object({ personIds: z.array(z.uuid()).max(walls.readers) });
export const bookInput = z.object({
  id: z.uuid().nullable().default(null),
  title: line(walls.title, 1),
  author: line(60).default(''),
  chapters: z.array(line(60, 1)).max(walls.chapters).default([]),
});
export const setBooksInput = z.object({ books: z.array(bookInput).max(walls.books) });
export const turnInput = z.object({
  id: z.uuid().nullable().default(null),
  bookId: z.uuid().nullable().default(null),
  passage: line(walls.title, 1),
  personId: z.uuid(),
  fromOn: z.iso.date(),
  untilOn: z.iso.date(),
});
export type TurnInput = z.infer<typeof turnInput>;
export const setRotaInput = z.object({ turns: z.array(turnInput).max(walls.turns) });
export const markLedInput = z.object({ turnId: z.uuid(), ledOn: z.iso.date() });

export const bookView = z.object({
  id: z.uuid(),
  title: z.string(),
  author: z.string(),
  chapters: z.array(z.string()),
});
export type BookView = z.infer<typeof bookView>;
export const turnView = z.object({
  id: z.uuid(),
  bookId: z.uuid().nullable(),
  book: z.string(),
  passage: z.string(),
  personId: z.uuid(),
  person: z.string(),
  fromOn: z.iso.date(),
  untilOn: z.iso.date(),
  ledOn: z.iso.date().nullable(),
  isMine: z.boolean(),
});
export type TurnView = z.infer<typeof turnView>;

export const readingGroupItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(readingGroupStates),
  title: z.string(),
  leaders: z.array(z.string()),
  books: z.array(z.string()),
  isMine: z.boolean(),
  /** Who leads the reading now or next. */
  next: z.object({ passage: z.string(), person: z.string(), fromOn: z.iso.date() }).nullable(),
});
export type ReadingGroupItem = z.infer<typeof readingGroupItem>;
export const readingGroupList = z.object({ items: z.array(readingGroupItem), mayOpen: z.boolean() });
export type ReadingGroupList = z.infer<typeof readingGroupList>;

export const readingGroupView = readingGroupItem.omit({ books: true, leaders: true }).extend({
  about: z.string(),
  leaders: z.array(z.object({ personId: z.uuid(), name: z.string() })),
  /** Null for those outside the group who do not keep it. In the order of their names. */
  readers: z.array(z.object({ personId: z.uuid(), name: z.string() })).nullable(),
  books: z.array(bookView),
  turns: z.array(turnView),
  /** What was shared, and one's own; the latest first. */
  notes: z.array(noteItem),
  abilities: z.array(abilityView),
});
export type ReadingGroupView = z.infer<typeof readingGroupView>;

export const studyPeopleParameters = z.object({ words: z.string().max(60).default('') });
export const studyPeople = z.object({
  people: z.array(z.object({ id: z.uuid(), name: z.string(), detail: z.string() })),
});
export type StudyPeople = z.infer<typeof studyPeople>;
