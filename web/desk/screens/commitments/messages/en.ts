import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Commitments',
  lead: 'What units promised in their replies, followed until it is kept and verified.',
  unit: 'Handling unit',
  everyUnit: 'Every unit',
  session: 'Session',
  everySession: 'Every session',
  shows: {
    open: 'Open',
    overdue: 'Overdue',
    'to-verify': 'To verify',
    verified: 'Kept',
    all: 'All',
  },
  fields: {
    promise: 'Commitment',
    unit: 'Unit',
    due: 'Due',
    state: 'State',
    number: 'Number',
    title: 'Title',
    evidence: 'Evidence',
  },
  export: 'Export to Excel',
  overdue: '{date}, overdue',
  empty: {
    open: 'No open commitments',
    overdue: 'No overdue commitments',
    'to-verify': 'Nothing to verify',
    verified: 'None kept yet',
    all: 'No commitments yet',
    advice: 'When a unit promises something with a date, it is listed here once the reply is delivered.',
  },
};
