import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Bulletins of adopted information',
  back: 'All bulletins',
  none: 'No bulletin yet',
  noneHint: 'Once the office releases one, the whole and your own part stand here.',
  own: 'Your part',
  totals: 'In all',
  submitted: 'Reported',
  printed: 'Printed here',
  adopted: 'Adopted above',
  instructed: 'Instructed on',
  sentUp: 'Sent up',
  issues: 'Issues',
  nothing: 'None',
  pieces: '{count, plural, one {# report} other {# reports}}',
  word: 'Download Word',
};
