import type { NoticeGroup, NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

const kind = (name: keyof typeof zhCN.notices, group: NoticeGroup): [string, NoticeKind] => [
  name,
  {
    group,
    title: `notices.${name}.title`,
    line: `notices.${name}.line`,
    link: '/news/{caseId}',
    params: ['title'],
  },
];

export const newsNotices: NoticeKinds = {
  kinds: Object.fromEntries([
    kind('news-handed-in', 'tasks'),
    kind('news-cleared', 'tasks'),
    kind('news-sent-back', 'tasks'),
    kind('news-released', 'results'),
    kind('news-withdrawn', 'results'),
  ]),
  catalogues: { 'zh-CN': zhCN, en },
};
