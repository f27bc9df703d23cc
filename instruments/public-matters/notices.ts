// What people inside are told of points and public matters; citizens read theirs under the code.
import type { NoticeGroup, NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

const matter = '/public-matters/matters/{caseId}';
const onPhone = '/points';

const kind = (name: keyof typeof zhCN.notices, group: NoticeGroup, link = matter): [string, NoticeKind] => [
  name,
  { group, title: `notices.${name}.title`, line: `notices.${name}.line`, link, phone: onPhone, params: ['title'] },
];

export const matterNotices: NoticeKinds = {
  kinds: Object.fromEntries([
    kind('report-point-opened', 'progress', '/public-matters/points/{caseId}'),
    kind('report-point-suspended', 'progress', '/public-matters/points/{caseId}'),
    kind('public-matter-received', 'tasks'),
    kind('public-matter-to-unit', 'tasks'),
    kind('public-matter-handed-back', 'tasks'),
    kind('public-matter-answered', 'results'),
    kind('public-matter-supplemented', 'progress'),
    kind('public-matter-responded', 'results'),
    kind('public-matter-appealed', 'tasks'),
  ]),
  casePlaces: { 'public-matter': { link: matter, phone: onPhone } },
  catalogues: { 'zh-CN': zhCN, en },
};
