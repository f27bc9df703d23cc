// What people are told about duty files.
import type { NoticeGroup, NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

interface Place {
  readonly group: NoticeGroup;
  readonly desk: string;
  readonly phone: string;
}

const toDecide = (desk: string): Place => ({ group: 'tasks', desk, phone: '/my-year' });
const told: Place = { group: 'results', desk: '/duty-file', phone: '/my-year' };
const reported: Place = {
  ...{ group: 'tasks', desk: '/duty-file/reports/{caseId}', phone: '/my-year/report/{caseId}' },
};

const kind = (
  name: keyof typeof zhCN.notices,
  { group, desk, phone }: Place,
  ...params: string[]
): [string, NoticeKind] => [
  name,
  {
    ...{ group, title: `notices.${name}.title`, line: `notices.${name}.line` },
    ...{ link: desk, phone, params: ['title', ...params] },
  },
];

export const dutyFileNotices: NoticeKinds = {
  kinds: Object.fromEntries([
    kind('outside-to-verify', toDecide('/duty-file?tab=additions'), 'member', 'sort'),
    kind('outside-decided', told, 'decision'),
    kind('contest-raised', toDecide('/duty-file?tab=contests'), 'member'),
    kind('contest-decided', told, 'decision'),
    kind('duty-report-arrived', reported, 'member', 'year'),
    kind('duty-report-answered', reported, 'year', 'decision'),
    kind('duty-report-due', toDecide('/duty-file'), 'year', 'dueOn'),
  ]),
  catalogues: { 'zh-CN': zhCN, en },
};
