import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Directory',
  lead: 'Members of your sector, committee and groups, and those who want to be reached by all.',
  search: 'Name or initials of its pinyin',
  count: '{count} people',
  nobody: 'Nobody found',
  nobodyAdvice: 'Try another word. Others are listed only if they want to be.',
  call: 'Call {name}',
  noPhone: 'Telephone not shown',
  office: 'The office',
  callOffice: 'Call the office',
  mine: 'Who may see my telephone',
  mineAdvice: 'You decide, and may change it at any time. Staff who look it up say why, and stand below.',
  mineMissing: 'Your telephone is not in the register; please tell the office.',
  saved: 'Saved',
  lookUps: 'Look-ups by staff',
  back: 'Me',
};
