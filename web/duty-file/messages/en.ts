import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  count: '{count}',
  openLine: 'Why it is here: {line}',
  contested: 'Contested',
  struck: 'Taken back or corrected',
  standsAs: 'Now: {line} ({date})',
  points: 'Points',
  pointsOf: 'See the points of {year}',
  part: 'Part',
  doneOn: 'Date',
  about: 'About',
  number: 'Number',
  act: 'Follows from',
  fromRecord: 'From the record',
  fromRecordTag: 'made from the duty file',
  recordLive: 'Made from the duty file by itself; fixed as it stands when you hand in. Nothing to type here.',
  recordFixed: 'Made from the duty file as it stood when the report was handed in.',
  recordEmpty: 'Nothing is in the record of this year yet.',
  promises: 'Promises on one’s proposals not yet kept ({count})',
  until: 'until {date}',
  results: 'What came of it',
  problems: 'Problems',
  advice: 'Advice',
};
