// What members are told by the office by hand.
import type { NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

export const memberNotices: NoticeKinds = {
  kinds: {
    'member-notice': {
      group: 'progress',
      title: 'notices.member-notice.title',
      line: 'notices.member-notice.line',
      link: '/notices',
      params: ['subject', 'text'],
    },
  },
  catalogues: { 'zh-CN': zhCN, en },
};
