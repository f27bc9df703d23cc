import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Commendation of members',
  back: 'Back',
  toMe: 'Me',
  none: 'Nothing is shown or decided yet',
  group: 'group',
  until: 'Public notice until {date}',
  object: 'Object',
  objectAdvice: 'Give facts and reasons. Only the staff in charge see who objects.',
  about: 'About',
  text: 'Objection',
  short: 'Choose whom it is about and write why',
  sent: 'Sent',
};
