import { awardActs } from './award-acts.ts';
import { awardDocuments } from './documents/award-documents.ts';
import { awardLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { awardNotices } from './notices.ts';
import { awardQueries } from './queries/index.ts';
import { awardSettings } from './settings.ts';
import { awardsWaiting } from './waiting.ts';

export { awardLifecycle };

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'awards',
  lifecycles: [awardLifecycle],
  acts: awardActs,
  queries: awardQueries,
  notices: awardNotices,
  documents: awardDocuments,
  settings: awardSettings,
  waiting: awardsWaiting,
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
};
