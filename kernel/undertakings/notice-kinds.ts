// The notices of handling, each with its words, its group and where it leads.
import type { NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

const params: Readonly<Record<string, readonly string[]>> = {
  'handling-begun': ['contact'],
  'objection-raised': ['unit'],
  'opinion-arrived': ['unit'],
  'reply-delivered': ['classLetter'],
  'extension-asked': ['newDueOn'],
  'reply-reclassed': ['classLetter'],
  'clock-reminder': ['clock', 'standing'],
  'date-moved': ['from', 'to'],
};

const groups: Readonly<Record<string, NoticeKind['group']>> = {
  'handling-begun': 'progress',
  'consultation-recorded': 'progress',
  'rating-given': 'results',
  'reply-reclassed': 'results',
  'commitment-decided': 'results',
  'objection-decided': 'results',
  'extension-decided': 'results',
  'clock-reminder': 'reminders',
  'commitment-reminder': 'reminders',
  'date-moved': 'reminders',
};

const kindOf = (name: string): NoticeKind => ({
  group: groups[name] ?? 'tasks',
  title: `notices.${name}.title`,
  line: `notices.${name}.line`,
  link: '/proposals/{caseId}',
  phone: '/cases/{caseId}',
  followsCase: true,
  params: ['title', ...(params[name] ?? [])],
});

export const undertakingNotices: NoticeKinds = {
  kinds: Object.fromEntries(Object.keys(zhCN.notices).map((name) => [name, kindOf(name)])),
  catalogues: { 'zh-CN': zhCN, en },
};
