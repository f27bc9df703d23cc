import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Search',
  placeholder: 'Title, number, person, unit, words of the text',
  filter: 'Filter',
  count: '{count} found',
  startTitle: 'What are you looking for?',
  startAdvice: 'Type a title, a number, a person, a unit or a few words of the text. Only what you may see is found.',
  noneTitle: 'Nothing found for “{text}”',
  noneAdvice: 'Try other or fewer words, or take off a filter.',
};
