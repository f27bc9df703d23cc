// Agenda, papers in versions, guests.
import * as z from 'zod';
import { line, text } from './fields.ts';
import { guestCapacities, walls } from './vocabulary.ts';

export const saveAgendaInput = z.object({
  items: z
    .array(
      z.object({
        id: z.uuid().nullable().default(null),
        title: line(walls.agendaTitle, 2),
        speaker: line(60).default(''),
        minutes: z.int().min(1).max(600).nullable().default(null),
      }),
    )
    .max(walls.agendaItems),
});
export const agendaView = z.object({
  id: z.uuid(),
  position: z.int(),
  title: z.string(),
  speaker: z.string(),
  minutes: z.int().nullable(),
  /** It stands first by itself (第一议题). */
  isStanding: z.boolean(),
});
export type AgendaView = z.infer<typeof agendaView>;

export const addPaperInput = z.object({
  /** Absent: a new paper; else its next version. */
  paperId: z.uuid().nullable().default(null),
  title: line(walls.agendaTitle, 2),
  fileId: z.uuid(),
  note: text(walls.note).default(''),
});
export const withdrawPaperInput = z.object({ paperId: z.uuid() });
export const readPaperInput = z.object({ paperId: z.uuid(), version: z.int().min(1).max(999) });

export const paperView = z.object({
  id: z.uuid(),
  title: z.string(),
  versions: z.array(
    z.object({
      version: z.int(),
      fileId: z.uuid(),
      fileName: z.string(),
      note: z.string(),
      addedAt: z.iso.datetime(),
      /** How many of those called have opened it; null for whom it is no business. */
      readers: z.int().nullable(),
      isRead: z.boolean(),
    }),
  ),
});
export type PaperView = z.infer<typeof paperView>;

const opening = z.object({ version: z.int(), openedAt: z.iso.datetime() });
export const paperReaders = z.object({
  id: z.uuid(),
  title: z.string(),
  papers: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      latest: z.int(),
      /** Everybody who was told, with what they opened, the newest version first. */
      people: z.array(z.object({ name: z.string(), sector: z.string(), openings: z.array(opening) })),
    }),
  ),
});
export type PaperReaders = z.infer<typeof paperReaders>;

export const inviteGuestInput = z.object({
  name: line(40, 1),
  organisation: line(80).default(''),
  capacity: z.enum(guestCapacities),
  phone: line(30).default(''),
});
export const removeGuestInput = z.object({ guestId: z.uuid() });
export const lookUpGuestInput = z.object({ guestId: z.uuid() });
export const guestView = z.object({
  id: z.uuid(),
  name: z.string(),
  organisation: z.string(),
  capacity: z.enum(guestCapacities),
  hasContact: z.boolean(),
});
export type GuestView = z.infer<typeof guestView>;
