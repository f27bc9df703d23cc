import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Statistics of proposals',
  currentSession: 'Current session',
  session: 'Session',
  export: 'Export to Excel',
  print: 'Print',
  emptyTitle: 'Nothing to count yet',
  emptyAdvice: 'Once proposals are submitted, they are counted here by state, category, unit, reply and rating.',
  unnamed: 'not given',
  classNamed: 'Class {letter}',
  rest: '{count} more rows',
  tables: {
    state: 'By state',
    category: 'By category',
    sphere: 'By the five spheres',
    kind: 'By kind',
    unit: 'By handling unit',
    class: 'By reply class',
    rating: 'By rating (result)',
  },
  countedIn: {
    proposal: 'proposals',
    undertaking: 'undertakings',
    reply: 'replies',
    rating: 'ratings',
  },
  totals: {
    proposal: '{count, plural, one {# proposal} other {# proposals}}, each counted once.',
    undertaking: '{count} undertakings: a proposal counts once for each of its units.',
    reply: '{count} replies: the newest of each unit.',
    rating: '{count} ratings: silence stands apart and never counts as satisfied.',
  },
};
