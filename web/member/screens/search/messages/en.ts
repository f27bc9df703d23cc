import type { Messages } from '../../../../../platform/locale/contract.ts';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Search',
  words: 'What to find',
  placeholder: 'Words of a title, text or reply',
  verb: 'Search',
  session: 'Session',
  allSessions: 'All sessions',
  category: 'Category',
  allCategories: 'All categories',
  stage: 'Stage',
  allStages: 'All stages',
  stages: { filed: 'Filed', handling: 'Being handled', replied: 'Answered', closed: 'Closed' },
  nothing: 'Nothing found',
  nothingAdvice:
    'Try another word, or widen session, category and stage. Everything you may see is searched, replies too.',
};
