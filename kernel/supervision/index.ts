import { supervisionDocuments } from './documents/index.ts';
import { supervisionWorkbook } from './documents/workbook.ts';
import { supervisionLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { supervisionWork } from './morning.ts';
import { supervisionNotices } from './notice-kinds.ts';
import { supervisionQueries } from './queries/index.ts';
import { supervisionSettings } from './settings.ts';
import { supervisionActs } from './supervision-acts.ts';
import { waitingLines } from './waiting.ts';

export { chasedClocks } from './desks.ts';
export { superviseOneMorning } from './morning.ts';
export { supervisionLifecycle };

/** What the house needs to take this part in. */
export const supervision = {
  name: 'supervision',
  lifecycles: [supervisionLifecycle],
  acts: supervisionActs,
  queries: supervisionQueries,
  notices: supervisionNotices,
  settings: supervisionSettings,
  documents: supervisionDocuments,
  workbooks: [supervisionWorkbook],
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  waiting: waitingLines,
  work: supervisionWork,
};
