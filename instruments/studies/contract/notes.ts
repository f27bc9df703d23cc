// A reader's notes: private unless shared, and sharing can be taken back.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { line, nothing, text } from './fields.ts';
import { noteStates, shares, walls } from './vocabulary.ts';

const fields = {
  book: line(walls.title).default(''),
  passage: line(walls.title).default(''),
  text: text(walls.readingNote, 1),
};
export const writeNoteInput = z.object({
  ...fields,
  groupId: z.uuid().nullable().default(null),
  share: z.enum(shares).default('private'),
});
export const saveNoteInput = z.object(fields);
export const shareNoteInput = z.object({ share: z.enum(shares) });
export const eraseNoteInput = nothing;
export const replyInput = z.object({ text: text(walls.reply, 1) });

export const noteItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(noteStates),
  author: z.string(),
  isMine: z.boolean(),
  book: z.string(),
  passage: z.string(),
  text: z.string(),
  writtenAt: z.iso.datetime(),
});
export type NoteItem = z.infer<typeof noteItem>;
export const noteList = z.object({ items: z.array(noteItem) });
export type NoteList = z.infer<typeof noteList>;
export const replyView = z.object({ id: z.uuid(), author: z.string(), text: z.string(), at: z.iso.datetime() });
export const noteView = noteItem.extend({
  groupId: z.uuid().nullable(),
  group: z.string().nullable(),
  replies: z.array(replyView),
  abilities: z.array(abilityView),
});
export type NoteView = z.infer<typeof noteView>;
