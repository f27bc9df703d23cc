import { informationDeeds } from './deeds.ts';
import { bulletinPaper } from './documents/bulletin-paper.ts';
import { informationWorkbooks } from './documents/workbooks.ts';
import { informationActs } from './information-acts.ts';
import { informationQueries } from './information-queries.ts';
import { commissionLifecycle, issueLifecycle, reportLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { informationNotices } from './notices.ts';
import { informationSettings } from './settings.ts';
import { informationWaiting } from './waiting.ts';
import { informationWork } from './work.ts';

export { informationActs, issueLifecycle, reportLifecycle };

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'information-reports',
  lifecycles: [reportLifecycle, issueLifecycle, commissionLifecycle],
  acts: informationActs,
  queries: informationQueries,
  notices: informationNotices,
  deeds: informationDeeds,
  settings: informationSettings,
  workbooks: informationWorkbooks,
  documents: [bulletinPaper],
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  waiting: informationWaiting,
  work: informationWork,
};
