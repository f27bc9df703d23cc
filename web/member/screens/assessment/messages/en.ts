import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'My points',
  back: 'My year',
  lead: 'Only you and named staff see this. Every point says why.',
  year: 'Year',
  yearOf: '{year}',
  none: 'No assessment yet',
  noneAdvice: 'Once the office begins a year’s assessment, each of your records is listed here with its points.',
  notSeated: 'You held no seat in this year.',
  contest: 'Contest a record in your duty file',
  rankingOn: 'The ranking is on',
  rankingReason: 'The reason given by {by}: {reason}',
  rankingWho: 'Only named staff see the ranking; no other member does.',
  see: 'See why for every point',
  lineTitle: 'Points',
};
