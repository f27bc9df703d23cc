import type { NoticeGroup, NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

const kind = (name: keyof typeof zhCN.notices, group: NoticeGroup, ...params: string[]): [string, NoticeKind] => [
  name,
  {
    ...{ group, title: `notices.${name}.title`, line: `notices.${name}.line`, params: ['title', ...params] },
    ...{ link: '/liaison/{caseId}', phone: '/places/contacts/{caseId}' },
  },
];

export const liaisonNotices: NoticeKinds = {
  kinds: Object.fromEntries([
    kind('liaison-started', 'tasks'),
    kind('liaison-ended', 'progress'),
    kind('liaison-contact-noted', 'progress', 'by'),
    kind('liaison-contact-shared', 'progress', 'by'),
  ]),
  catalogues: { 'zh-CN': zhCN, en },
};
