// A notice to a selection of members.
import * as z from 'zod';
import { line, moment, paged, text } from './fields.ts';
import { walls } from './vocabulary.ts';

export const sendNoticeInput = z.strictObject({
  subject: line(walls.subject, 2),
  text: text(walls.text, 2),
  /** By hand, by bodies (sectors among them), or everybody who holds a seat; joined. */
  personIds: z.array(z.uuid()).max(walls.receivers).default([]),
  bodyIds: z.array(z.uuid()).max(60).default([]),
  everybody: z.boolean().default(false),
});
export type SendNoticeInput = z.infer<typeof sendNoticeInput>;

export const receiversParameters = z.object({
  /** Ids with commas between them. */
  bodyIds: z.string().max(2400).default(''),
  everybody: z.enum(['true', 'false']).default('false'),
});
export const receivers = z.object({ total: z.int(), names: z.array(z.string()) });
export type Receivers = z.infer<typeof receivers>;

export const noticesParameters = z.object(paged);
export const sentNotice = z.object({
  id: z.uuid(),
  subject: z.string(),
  text: z.string(),
  aimedAt: z.string(),
  receivers: z.int(),
  read: z.int(),
  by: z.string(),
  sentAt: moment,
});
export type SentNotice = z.infer<typeof sentNotice>;
export const sentNotices = z.object({
  items: z.array(sentNotice),
  total: z.int(),
  nextCursor: z.string().nullable(),
});
