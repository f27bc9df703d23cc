// The fields the registers share, each with its hard wall.
import * as z from 'zod';

/** One line without line breaks or zero characters. */
export const lineField = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\0\r\n]*$/)
    .trim();

/** Several lines, without zero characters. */
export const textField = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\0]*$/)
    .trim();

export const nameField = (most: number) => lineField(most).min(1);

/** Empty and absent are the same: nothing is known. */
export const optionalLine = (most: number) =>
  lineField(most)
    .nullish()
    .transform((text) => text || null);

export const reasonField = textField(500).min(4);
export const dayField = z.iso.date();
export const positionField = z.int().min(0).max(99_999).default(0);
export const cursorField = z.string().max(300).optional();
export const limitField = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual);
