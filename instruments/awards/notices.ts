// What people are told about awards.
import type { NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

export const awardNotices: NoticeKinds = {
  kinds: {
    'asked-to-score': {
      group: 'tasks',
      title: 'notices.asked-to-score.title',
      line: 'notices.asked-to-score.line',
      link: '/awards/{caseId}',
      params: ['title', 'until'],
    },
  },
  catalogues: { 'zh-CN': zhCN, en },
};
