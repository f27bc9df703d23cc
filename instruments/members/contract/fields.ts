// What people type, in readable characters and within its wall.
import * as z from 'zod';

/** What no database and no reader can take: half characters and control signs. */
const readable = (text: string) => text.toWellFormed().replace(/[^\P{Cc}\n\t\r]/gu, '');

export const line = (maximum: number, minimum = 0) =>
  z
    .string()
    .overwrite((text) => readable(text).replace(/\s+/gu, ' '))
    .trim()
    .min(minimum)
    .max(maximum);

export const text = (maximum: number, minimum = 0) => z.string().overwrite(readable).trim().min(minimum).max(maximum);
export const reason = text(500, 2);
export const day = z.iso.date();
export const named = z.object({ id: z.uuid(), name: z.string() });
export const moment = z.iso.datetime();

/** Pages by number of rows passed: a term has at most some hundreds of members. */
export const paged = {
  cursor: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};
