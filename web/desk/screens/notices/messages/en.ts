import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Notices',
  markAllRead: 'Mark all as read',
  filters: { all: 'All', unread: 'Unread', 'to-do': 'To do' },
  unread: '(unread) ',
  toDo: 'to do',
  done: 'done',
  due: 'due {date}',
  empty: {
    all: 'No notices yet',
    unread: 'Nothing unread',
    'to-do': 'Nothing to do',
    advice: 'When it is your turn, when a proposal you follow moves on, or when a date comes near, you are told here.',
  },
};
