import { z } from 'zod';

export const noticeGroups = ['tasks', 'progress', 'results', 'reminders', 'gatherings', 'system'] as const;
export type NoticeGroup = (typeof noticeGroups)[number];

export const noticeChannels = ['mail', 'push', 'sms'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

export const deliveryStates = ['queued', 'held-quiet', 'sent', 'failed', 'not-configured', 'not-needed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export const noticeViewSchema = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    title: z.string().describe('What it is, in a few words of the reader’s language.'),
    line: z.string().describe('What it is about.'),
    caseId: z.uuid().nullable(),
    link: z.string().describe('A path of the desk.'),
    phoneLink: z.string().describe('A path of the phone app.'),
    actionKey: z.string().nullable().describe('What there is to do; null when it is only to be known.'),
    dueOn: z.iso.date().nullable(),
    createdAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
    doneAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'NoticeView' });
export type NoticeView = z.infer<typeof noticeViewSchema>;
