// What waits for somebody outside the case lists: a ballot to cast, a sheet to fill in, a clue to look at.
import * as z from 'zod';

export const waitingLine = z.object({
  /** Stable, for lists. */
  key: z.string(),
  /** One sentence in the reader's language. */
  text: z.string(),
  /** What it is about, such as a title; empty when the sentence says all. */
  about: z.string(),
  dueOn: z.iso.date().nullable(),
  /** Inside the audience: where it is done on the desk, and on the phone; null where it cannot be done. */
  desk: z.string().nullable(),
  member: z.string().nullable(),
});
export type WaitingLine = z.infer<typeof waitingLine>;

export const waitingLines = z.object({ lines: z.array(waitingLine) });
export type WaitingLines = z.infer<typeof waitingLines>;
