import { z } from 'zod';
import { noticeViewSchema } from './notice-view-schema.ts';

export const noticeFilters = ['all', 'unread', 'to-do'] as const;
export const readNoticesQuerySchema = z.object({
  filter: z.enum(noticeFilters).default('all'),
  after: z.string().max(100).optional().describe('`next` of the page before.'),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export type NoticeFilter = (typeof noticeFilters)[number];

export const noticePageSchema = z.object({
  notices: z.array(noticeViewSchema),
  next: z.string().nullable(),
});
export type NoticePage = z.infer<typeof noticePageSchema>;

export const noticeCountsSchema = z.object({ unread: z.int(), toDo: z.int() }).meta({ id: 'NoticeCounts' });
export type NoticeCounts = z.infer<typeof noticeCountsSchema>;

export const markReadInputSchema = z.object({
  noticeIds: z.array(z.uuid()).max(200).optional().describe('Missing means all of one’s own.'),
});
