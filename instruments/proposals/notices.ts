// What people are told about proposals. What units are told lies in kernel/undertakings.
import type { NoticeGroup, NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

const kind = (name: keyof typeof zhCN.notices, group: NoticeGroup, ...params: string[]): [string, NoticeKind] => [
  name,
  {
    group,
    title: `notices.${name}.title`,
    line: `notices.${name}.line`,
    link: '/proposals/{caseId}',
    phone: '/cases/{caseId}',
    params: ['title', ...params],
  },
];

export const noticeKinds: NoticeKinds = {
  kinds: Object.fromEntries([
    kind('asked-to-sign', 'tasks', 'proposer'),
    kind('asked-to-sign-again', 'tasks'),
    kind('signer-answered', 'progress', 'signer', 'answer'),
    kind('join-asked', 'tasks', 'asker'),
    kind('body-confirmed', 'progress', 'body'),
    kind('dropped-unsigned', 'results'),
    kind('submitted-for-you', 'progress'),
    kind('proposal-arrived', 'tasks', 'proposer'),
    kind('proposal-withdrawn', 'progress', 'proposer'),
    kind('returned-for-revision', 'tasks'),
    kind('proposal-filed', 'results', 'number'),
    kind('proposal-not-filed', 'results'),
    kind('proposal-merged', 'results', 'number', 'main'),
    kind('proposal-converted', 'results'),
    kind('proposal-assigned', 'progress', 'count'),
  ]),
  catalogues: { 'zh-CN': zhCN, en },
};
