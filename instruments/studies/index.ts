import { studyDeeds } from './deeds.ts';
import { certificatePaper } from './documents/certificate-paper.ts';
import { coverageWorkbook } from './documents/coverage-workbook.ts';
import { planPaper, planWorkbook } from './documents/plan-paper.ts';
import {
  makeUpLifecycle,
  noteLifecycle,
  planLifecycle,
  readingGroupLifecycle,
  studyTopicLifecycle,
  trainingLifecycle,
} from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { studyNotices } from './notices.ts';
import { studySettings } from './settings.ts';
import { studyActs } from './study-acts.ts';
import { studyQueries } from './study-queries.ts';
import { studiesWaiting } from './waiting.ts';
import { studyWork } from './work.ts';

export { tendMakeUps } from './work.ts';
export {
  makeUpLifecycle,
  noteLifecycle,
  planLifecycle,
  readingGroupLifecycle,
  studyActs,
  studyTopicLifecycle,
  trainingLifecycle,
};

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'studies',
  lifecycles: [
    ...[planLifecycle, studyTopicLifecycle, makeUpLifecycle],
    ...[readingGroupLifecycle, noteLifecycle, trainingLifecycle],
  ],
  acts: studyActs,
  queries: studyQueries,
  notices: studyNotices,
  deeds: studyDeeds,
  settings: studySettings,
  workbooks: [planWorkbook, coverageWorkbook],
  documents: [planPaper, certificatePaper],
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  waiting: studiesWaiting,
  work: studyWork,
};
