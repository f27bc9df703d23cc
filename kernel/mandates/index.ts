import type { NoticeKinds } from '#kernel/notices';
import { beginMandate } from './begin-mandate.ts';
import { endMandate } from './end-mandate.ts';
import { listMandates } from './list-mandates.ts';
import { en, zhCN } from './messages/index.ts';

export { holdsMandate } from './storage.ts';

const notices: NoticeKinds = {
  kinds: {
    'acted-for': {
      group: 'system',
      title: 'notices.acted-for.title',
      line: 'notices.acted-for.line',
      link: '/notices',
      phone: '/me/notices',
      params: ['officer', 'reason'],
    },
  },
  catalogues: { 'zh-CN': zhCN, en },
};

/** What the house needs to take this part in. */
export const mandates = {
  name: 'mandates',
  acts: [beginMandate, endMandate],
  queries: [listMandates],
  notices,
  messages: { 'zh-CN': zhCN, en },
};
