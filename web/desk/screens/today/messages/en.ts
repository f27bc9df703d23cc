import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Today',
  lead: '{date} · {name}',
  decide: {
    title: 'For you to do',
    whole: 'All that wait for me',
    emptyTitle: 'Nothing waits for you',
    emptyAdvice: 'Proposals you are to review, assign, sign for, answer or verify stand here, the earliest due first.',
  },
  waiting: {
    title: 'Waiting for others',
    whole: 'All by due date',
    emptyTitle: 'You wait for nobody',
    emptyAdvice: 'Proposals you had a hand in and others now work on stand here, with whom they wait for.',
  },
  fresh: {
    title: 'New',
    whole: 'All proposals',
    emptyTitle: 'Nothing new',
    emptyAdvice: 'Newly submitted proposals and replies that arrived appear here first.',
  },
  waits: { title: 'Also waiting for you', until: 'by {date}' },
  verbs: {
    draft: 'Go on writing',
    cosigning: 'See signatures',
    submitted: 'Pre-review',
    returned: 'Revise',
    'pre-reviewed': 'Decide',
    'not-filed': 'Look',
    merged: 'Look',
    converted: 'Look',
    withdrawn: 'Look',
    discarded: 'Look',
    filed: 'Draft assignment',
    'assignment-drafted': 'Assign',
    handling: 'Handle',
    replied: 'Rate',
    rehandling: 'Handle again',
    tracking: 'Follow up',
    closed: 'Look',
  },
};
