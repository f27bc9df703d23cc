import { appraisalDeeds } from './deeds.ts';
import { democraticActs } from './democratic/acts.ts';
import { democraticQueries } from './democratic/queries/index.ts';
import { appraisalDocuments, appraisalWorkbooks } from './documents/index.ts';
import { democraticLifecycle, twoWayLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { noticeKinds } from './notices.ts';
import { appraisalSettings } from './settings.ts';
import { twoWayActs } from './two-way/acts.ts';
import { twoWayQueries } from './two-way/queries/index.ts';
import { waiting } from './waiting.ts';
import { work } from './work.ts';

export { democraticLifecycle, twoWayLifecycle };

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'appraisals',
  lifecycles: [twoWayLifecycle, democraticLifecycle],
  acts: [...twoWayActs, ...democraticActs],
  queries: [...twoWayQueries, ...democraticQueries],
  notices: noticeKinds,
  deeds: appraisalDeeds,
  settings: appraisalSettings,
  documents: appraisalDocuments,
  workbooks: appraisalWorkbooks,
  waiting,
  work,
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
};
