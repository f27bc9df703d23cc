// What the proposal office is told of the way to the public.
import type { NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

export const publicationNotices: NoticeKinds = {
  kinds: {
    'public-list-due': {
      group: 'reminders',
      title: 'notices.public-list-due.title',
      line: 'notices.public-list-due.line',
      link: '/publication',
      params: ['count', 'dueOn'],
    },
  },
  catalogues: { 'zh-CN': zhCN, en },
};
