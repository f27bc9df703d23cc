import { placeDeeds } from './deed-kinds.ts';
import { ledgerPaper } from './documents/ledger-paper.ts';
import { placeWorkbooks } from './documents/workbooks.ts';
import { matterLifecycle, placeLifecycle, projectLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { placeNotices } from './notices.ts';
import { placeActs } from './place-acts.ts';
import { placeQueries } from './place-queries.ts';
import { placeSettings } from './settings.ts';
import { placesWaiting } from './waiting.ts';
import { placeWork } from './work.ts';

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'places',
  lifecycles: [placeLifecycle, matterLifecycle, projectLifecycle],
  acts: placeActs,
  queries: placeQueries,
  notices: placeNotices,
  deeds: placeDeeds,
  settings: placeSettings,
  workbooks: placeWorkbooks,
  documents: [ledgerPaper],
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  waiting: placesWaiting,
  work: placeWork,
};
