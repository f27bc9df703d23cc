// What people are told about the choice of key proposals and their supervision.
import type { NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

const words = (name: keyof typeof zhCN.notices) => ({
  title: `notices.${name}.title`,
  line: `notices.${name}.line`,
});

export const noticeKinds: NoticeKinds = {
  kinds: {
    'key-vote-opened': {
      group: 'tasks',
      ...words('key-vote-opened'),
      link: '/ballots/{ballotId}',
      phone: '/ballots/{ballotId}',
      params: ['title', 'ballotId'],
    },
    'key-plan-to-sign': {
      group: 'tasks',
      ...words('key-plan-to-sign'),
      link: '/key-proposals/{caseId}',
      params: ['title'],
    },
  },
  catalogues: { 'zh-CN': zhCN, en },
};
