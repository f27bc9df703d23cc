import type { Messages } from '../../../platform/locale/contract.ts';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  product: 'Tongxin',
  skip: 'Skip to the content',
  tabs: 'Main',
  ways: 'Search and me',
  tab: {
    today: 'Today',
    write: 'Write',
    cases: 'My cases',
    search: 'Search',
    me: 'Me',
    activities: 'Activities',
    year: 'My year',
  },
  notFound: {
    title: 'There is no such page',
    advice: 'The address may be mistaken, or this is not open to you now. Start again from Today.',
    verb: 'Back to Today',
  },
};
