// What people are told about activities.
import type { NoticeGroup, NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

const kind = (name: keyof typeof zhCN.notices, group: NoticeGroup, ...params: string[]): [string, NoticeKind] => [
  name,
  {
    group,
    title: `notices.${name}.title`,
    line: `notices.${name}.line`,
    link: '/activities/{caseId}',
    phone: '/activities/{caseId}',
    params: ['title', ...params],
  },
];

export const activityNotices: NoticeKinds = {
  kinds: Object.fromEntries([
    kind('activity-announced', 'tasks', 'when', 'place'),
    kind('activity-rescheduled', 'tasks', 'when', 'place', 'reason'),
    kind('activity-cancelled', 'progress', 'reason'),
    kind('activity-uncalled', 'progress', 'reason'),
    kind('activity-leave-asked', 'tasks', 'member'),
    kind('activity-leave-granted', 'results'),
    kind('activity-leave-refused', 'results', 'note'),
    kind('activity-paper-added', 'progress', 'paper', 'number'),
    kind('activity-speech-handed-in', 'progress', 'member'),
    kind('activity-speech-marked', 'results'),
    kind('activity-speech-removed', 'results', 'speech', 'reason'),
    kind('activity-list-settled', 'results'),
    kind('activity-list-corrected', 'results'),
    kind('activity-contested', 'tasks', 'member'),
    kind('activity-contest-decided', 'results'),
  ]),
  catalogues: { 'zh-CN': zhCN, en },
};
