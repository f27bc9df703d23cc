import { z } from 'zod';
import { noticeChannels, noticeGroups } from './notice-view-schema.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const noticePreferenceSchema = z
  .object({
    channels: z.record(z.enum(noticeGroups), z.array(z.enum(noticeChannels)).max(noticeChannels.length)),
    quietFrom: timeOfDay.describe('Beijing time. Equal to `quietUntil`: no quiet hours.'),
    quietUntil: timeOfDay,
    mailRhythm: z.enum(['prompt', 'daily']),
    dailyAt: timeOfDay,
  })
  .meta({ id: 'NoticePreference' });
export type NoticePreference = z.infer<typeof noticePreferenceSchema>;

// Text messages cost the office money, so a person asks for them.
export const defaultNoticePreference: NoticePreference = {
  channels: {
    tasks: ['mail', 'push'],
    progress: ['mail', 'push'],
    results: ['mail', 'push'],
    reminders: ['mail', 'push'],
    gatherings: ['mail', 'push'],
    system: ['mail'],
  },
  quietFrom: '21:30',
  quietUntil: '07:30',
  mailRhythm: 'prompt',
  dailyAt: '08:00',
};
