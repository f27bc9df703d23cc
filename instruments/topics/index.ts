import { topicDeeds } from './deeds.ts';
import { clueWorkbook, guidePaper } from './documents/guide-paper.ts';
import { callLifecycle, clueLifecycle, cultivationLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { topicNotices } from './notices.ts';
import { topicSettings } from './settings.ts';
import { topicActs } from './topic-acts.ts';
import { topicQueries } from './topic-queries.ts';
import { topicsWaiting } from './waiting.ts';
import { topicWork } from './work.ts';

export { callLifecycle, clueLifecycle, cultivationLifecycle, topicActs };

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'topics',
  lifecycles: [callLifecycle, clueLifecycle, cultivationLifecycle],
  acts: topicActs,
  queries: topicQueries,
  notices: topicNotices,
  deeds: topicDeeds,
  settings: topicSettings,
  workbooks: [clueWorkbook],
  documents: [guidePaper],
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  waiting: topicsWaiting,
  work: topicWork,
};
