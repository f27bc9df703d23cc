import { matterDeeds } from './deed-kinds.ts';
import { posterForm } from './documents/poster-form.ts';
import { matterWorkbooks } from './documents/workbooks.ts';
import { matterLifecycle, pointLifecycle } from './lifecycle.ts';
import { matterActs } from './matter-acts.ts';
import { matterQueries } from './matter-queries.ts';
import * as messages from './messages/index.ts';
import { matterNotices } from './notices.ts';
import { matterSettings } from './settings.ts';
import { publicMatterKind } from './undertaken.ts';
import { mattersWaiting } from './waiting.ts';
import { matterWork } from './work.ts';

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'public-matters',
  lifecycles: [matterLifecycle, pointLifecycle],
  acts: matterActs,
  queries: matterQueries,
  undertakenKind: publicMatterKind,
  notices: matterNotices,
  deeds: matterDeeds,
  settings: matterSettings,
  workbooks: matterWorkbooks,
  forms: [posterForm],
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  waiting: mattersWaiting,
  work: matterWork,
};
