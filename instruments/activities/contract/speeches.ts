// Speeches (大会发言): handed in by members, collected, ordered and marked by the organiser.
import * as z from 'zod';
import { line, reason, text } from './fields.ts';
import { speechForms, speechMarks, walls } from './vocabulary.ts';

export const handInSpeechInput = z.object({
  /** Absent: a new one; else one's own, changed. */
  speechId: z.uuid().nullable().default(null),
  form: z.enum(speechForms),
  title: line(walls.title, 4),
  text: text(walls.speech, 20),
});
export const withdrawSpeechInput = z.object({ speechId: z.uuid() });
/** The organiser takes a speech out, and its author is told why. */
export const removeSpeechInput = z.object({ speechId: z.uuid(), reason: reason(walls.reason) });
export const orderSpeechesInput = z.object({
  speeches: z.array(z.object({ id: z.uuid(), mark: z.enum(speechMarks) })).max(walls.speeches),
});
export const speechView = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  form: z.enum(speechForms),
  title: z.string(),
  text: z.string(),
  mark: z.enum(speechMarks),
  handedInAt: z.iso.datetime(),
  isMine: z.boolean(),
});
export type SpeechView = z.infer<typeof speechView>;
