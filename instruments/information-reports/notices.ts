// What people are told about information reports and the bulletin.
import type { NoticeGroup, NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

type Place = 'reports' | 'issues';

const kind = (
  name: keyof typeof zhCN.notices,
  place: Place,
  group: NoticeGroup,
  ...params: string[]
): [string, NoticeKind] => [
  name,
  {
    group,
    title: `notices.${name}.title`,
    line: `notices.${name}.line`,
    link: `/information-reports/${place}/{caseId}`,
    phone: place === 'reports' ? '/information-reports/reports/{caseId}' : '/information-reports',
    params: ['title', ...params],
  },
];

export const informationNotices: NoticeKinds = {
  kinds: Object.fromEntries([
    kind('information-arrived', 'reports', 'tasks', 'by'),
    kind('information-urgent', 'reports', 'tasks', 'by'),
    kind('information-accepted', 'reports', 'progress'),
    kind('information-rejected', 'reports', 'results'),
    kind('information-printed', 'reports', 'results', 'number'),
    kind('information-to-check', 'issues', 'tasks'),
    kind('information-to-sign', 'issues', 'tasks'),
    kind('information-signed', 'issues', 'tasks'),
    kind('information-sent-back', 'issues', 'tasks'),
    kind('information-published', 'issues', 'results'),
    kind('information-issue-withdrawn', 'issues', 'results'),
  ]),
  catalogues: { 'zh-CN': zhCN, en },
};
