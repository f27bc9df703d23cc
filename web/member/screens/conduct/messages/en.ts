import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Matters about me',
  lead: 'You and named staff alone see this.',
  none: 'There is no such matter',
  back: 'Back',
  toMe: 'Me',
  until: 'Please give your side by {date}',
  ground: 'Ground',
  evidence: 'Evidence',
  mySide: 'My side',
  mySideHint: 'Write what happened; whoever decides will read it. It cannot be changed afterwards.',
  send: 'Send',
  sent: 'Sent',
  short: 'Write your side first',
  stated: 'You gave your side, {at}',
  silent: 'No answer in time',
  approved: 'Approved',
  declined: 'Not approved',
  ended: 'Ended: {reason}',
};
