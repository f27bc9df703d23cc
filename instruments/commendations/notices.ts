// What people are told. Of the ladder of discipline nothing but that there is something to look at.
import type { NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

const catalogues = { 'zh-CN': zhCN, en };
const words = (name: keyof typeof zhCN.notices) => ({ title: `notices.${name}.title`, line: `notices.${name}.line` });

export const commendationNotices: NoticeKinds = {
  kinds: {
    'member-commended': {
      ...words('member-commended'),
      ...{
        group: 'results',
        link: '/commendations/{caseId}',
        phone: '/commended/{caseId}',
        params: ['title', 'honour'],
      },
    },
  },
  catalogues,
};

export const disciplineNotices: NoticeKinds = {
  kinds: {
    'discipline-asked': {
      ...words('discipline-asked'),
      ...{ group: 'tasks', link: '/notices', phone: '/conduct/{caseId}', params: ['until'] },
    },
    'discipline-to-approve': { ...words('discipline-to-approve'), group: 'tasks', link: '/discipline/{caseId}' },
    'discipline-decided': {
      ...words('discipline-decided'),
      ...{ group: 'results', link: '/notices', phone: '/conduct/{caseId}' },
    },
  },
  catalogues,
};
