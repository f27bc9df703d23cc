// A member's own study: what is coming, what is to be made up, groups, notes, certificates, hours.
import * as z from 'zod';
import { makeUpItem } from './make-ups.ts';
import { noteItem } from './notes.ts';
import { gatheringLine } from './plans.ts';
import { readingGroupItem } from './reading-groups.ts';

export const myStudy = z.object({
  coming: z.array(gatheringLine),
  /** What the plans of one's bodies ask to be read, in the quarter that runs. */
  materials: z.array(z.object({ id: z.uuid(), planId: z.uuid(), topic: z.string(), materials: z.string() })),
  makeUps: z.array(makeUpItem),
  groups: z.array(readingGroupItem),
  notes: z.array(noteItem),
  certificates: z.array(z.object({ classId: z.uuid(), title: z.string(), number: z.string(), hours: z.number() })),
  /** Of this year; seen by oneself alone. */
  year: z.int(),
  hours: z.number(),
});
export type MyStudy = z.infer<typeof myStudy>;
