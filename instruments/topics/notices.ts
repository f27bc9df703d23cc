// What people are told about calls, clues and cultivations.
import type { NoticeGroup, NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

type Place = 'calls' | 'clues' | 'cultivations';

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
    link: `/topics/${place}/{caseId}`,
    phone: `/topics/${place}/{caseId}`,
    params: ['title', ...params],
  },
];

export const topicNotices: NoticeKinds = {
  kinds: Object.fromEntries([
    kind('topic-call-opened', 'calls', 'progress', 'closesOn'),
    kind('topic-guide-published', 'calls', 'progress', 'count'),
    kind('topic-clue-screened', 'clues', 'results'),
    kind('cultivation-offered', 'cultivations', 'tasks', 'member'),
    kind('cultivation-joined', 'cultivations', 'tasks'),
    kind('cultivation-note', 'cultivations', 'progress', 'by'),
    kind('cultivation-advice', 'cultivations', 'tasks', 'by'),
    kind('cultivation-advice-answered', 'cultivations', 'progress', 'by'),
    kind('cultivation-became-proposal', 'cultivations', 'results'),
    kind('cultivation-set-aside', 'cultivations', 'results'),
  ]),
  catalogues: { 'zh-CN': zhCN, en },
};
