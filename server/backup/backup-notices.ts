// Told to the system administrators of every committee in the house; by code, never by contents.
import type { NoticeKinds } from '#kernel/notices';
import { en, zhCN } from '../messages/index.ts';

export const backupNotices: NoticeKinds = {
  kinds: {
    'backup-failed': {
      group: 'tasks',
      title: 'notices.backup-failed.title',
      line: 'notices.backup-failed.line',
      link: '/accounts',
      params: ['code'],
    },
    'rehearsal-failed': {
      group: 'tasks',
      title: 'notices.rehearsal-failed.title',
      line: 'notices.rehearsal-failed.line',
      link: '/accounts',
      params: ['code'],
    },
  },
  catalogues: { 'zh-CN': zhCN, en },
};
