import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Write a proposal for a member',
  lead: 'For members who cannot go online. Say who asked and how; the member is told at once. It ends by itself after eight hours and never covers signing, rating or verifying.',
  member: 'Member',
  memberHint: 'Name or initials',
  reason: 'Reason',
  reasonHint: 'Such as: dictated by telephone, the letter is on file',
  start: 'Start writing',
  goOn: 'Go on',
  notKept:
    'This browser does not let the page remember for whom you act. Allow storage for this site or use another browser.',
  past: 'Acted for',
  none: { title: 'Nobody yet', advice: 'Each time is listed here with its reason; the member sees it too.' },
  by: 'By',
  from: 'From',
  until: 'Until',
  own: {
    title: 'Write a proposal',
    lead: 'For a collective proposal of a party, a special committee, a sector or a group, choose “collective” and the body on the writing page. It is saved as you write; you may go on by phone or computer.',
    open: 'Open the writing page',
  },
};
