// What a citizen leaves at the door besides the matter itself, and the shape of the code they take away.
import * as z from 'zod';

/** What no database and no reader can take: half characters and control signs. */
const readable = (text: string) =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t\r]/gu, '')
    .replace(/\s+/gu, ' ');
const line = (maximum: number) => z.string().overwrite(readable).trim().max(maximum);

/** Digits as people write them: `+86 138-0000-0000`, `0888-1234567`. */
const phone = line(30).refine((typed) => typed === '' || /^\+?[\d\s()（）-]{7,30}$/u.test(typed), 'phone');

export const contactFields = z.object({ name: line(30).default(''), phone: phone.default('') });
export type Contact = z.infer<typeof contactFields>;

export const doorCodeShape = /^[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{5}){3}$/;
