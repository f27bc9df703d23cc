// What people are told about supervision.
import type { NoticeGroup, NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

type Name = keyof typeof zhCN.notices;

interface Shape {
  readonly group: NoticeGroup;
  readonly link: string;
  readonly params: readonly string[];
}

const kind = (name: Name, { group, link, params }: Shape): [string, NoticeKind] => [
  name,
  { group, title: `notices.${name}.title`, line: `notices.${name}.line`, link, params },
];

const sheet = '/supervision?open={matterId}';

export const supervisionNotices: NoticeKinds = {
  kinds: Object.fromEntries([
    kind('supervision-reminder', {
      group: 'reminders',
      link: '/supervision?show=all',
      params: ['count', 'items', 'remark'],
    }),
    kind('supervision-notice', {
      group: 'tasks',
      link: sheet,
      params: ['title', 'documentNumber', 'answerBy', 'matterId'],
    }),
    kind('supervision-answered', {
      group: 'progress',
      link: sheet,
      params: ['title', 'unit', 'newDueOn', 'matterId'],
    }),
    kind('supervision-reported', { group: 'tasks', link: sheet, params: ['title', 'unit', 'matterId'] }),
    kind('supervision-due', { group: 'tasks', link: '/supervision', params: ['count'] }),
  ]),
  catalogues: { 'zh-CN': zhCN, en },
};
