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

export const reason = (maximum: number) => text(maximum, 2);
export const nothing = z.object({});
