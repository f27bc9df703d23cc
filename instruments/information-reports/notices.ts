// What people are told about information reports and the bulletin.
import type { NoticeGroup, NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

/** `mine`: the author's page of a report, on phone and desk alike; `authors`: of an issue an author sees their own list. */
type Place = 'reports' | 'issues' | 'mine' | 'authors' | 'instructions' | 'adoption-bulletins';

const links: Readonly<Record<Place, string>> = {
  reports: '/information-reports/reports/{caseId}',
  issues: '/information-reports/issues/{caseId}',
  mine: '/information-reports/mine/{caseId}',
  authors: '/information-reports/mine',
  instructions: '/information-reports/instructions/{caseId}',
  'adoption-bulletins': '/information-reports/adoption-bulletins/{caseId}',
};
const phones: Readonly<Record<Place, string>> = { ...links, reports: links.mine, issues: links.authors };

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
    link: links[place],
    phone: phones[place],
    params: ['title', ...params],
  },
];

export const informationNotices: NoticeKinds = {
  kinds: Object.fromEntries([
    kind('information-arrived', 'reports', 'tasks', 'by'),
    kind('information-urgent', 'reports', 'tasks', 'by'),
    kind('information-accepted', 'mine', 'progress'),
    kind('information-rejected', 'mine', 'results'),
    kind('information-printed', 'mine', 'results', 'number'),
    kind('information-to-check', 'issues', 'tasks'),
    kind('information-to-sign', 'issues', 'tasks'),
    kind('information-signed', 'issues', 'tasks'),
    kind('information-sent-back', 'issues', 'tasks'),
    kind('information-commissioned', 'authors', 'tasks', 'closesOn'),
    kind('information-published', 'authors', 'results'),
    kind('information-issue-withdrawn', 'authors', 'results'),
    kind('information-sent-upward', 'mine', 'progress', 'receiver'),
    kind('information-adopted-above', 'mine', 'results', 'receiver'),
    kind('information-adoption-changed', 'mine', 'results'),
    kind('information-instructed', 'mine', 'results'),
    kind('information-handling', 'mine', 'progress', 'unit'),
    kind('information-answered', 'mine', 'results', 'unit'),
    kind('information-adoption-told', 'issues', 'results', 'receiver'),
    kind('information-instruction-transferred', 'instructions', 'tasks', 'dueOn'),
    kind('information-instruction-signed-for', 'instructions', 'progress', 'unit'),
    kind('information-instruction-returned', 'instructions', 'tasks', 'unit'),
    kind('information-instruction-answered', 'instructions', 'tasks', 'unit'),
    kind('information-answer-sent-back', 'instructions', 'tasks', 'dueOn'),
    kind('information-adoption-bulletin', 'adoption-bulletins', 'results'),
  ]),
  catalogues: { 'zh-CN': zhCN, en },
};
