import { informationDeeds } from './deeds.ts';
import { adoptionPaper } from './documents/adoption-paper.ts';
import { bulletinPaper } from './documents/bulletin-paper.ts';
import { upwardWorkbooks } from './documents/upward-workbooks.ts';
import { informationWorkbooks } from './documents/workbooks.ts';
import { informationActs } from './information-acts.ts';
import { informationQueries } from './information-queries.ts';
import {
  adoptionBulletinLifecycle,
  commissionLifecycle,
  instructionLifecycle,
  issueLifecycle,
  reportLifecycle,
} from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { informationNotices } from './notices.ts';
import { informationSettings } from './settings.ts';
import { informationWaiting } from './waiting.ts';
import { informationWork } from './work.ts';

export {
  adoptionBulletinLifecycle,
  commissionLifecycle,
  informationActs,
  instructionLifecycle,
  issueLifecycle,
  reportLifecycle,
};

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'information-reports',
  lifecycles: [reportLifecycle, issueLifecycle, commissionLifecycle, instructionLifecycle, adoptionBulletinLifecycle],
  acts: informationActs,
  queries: informationQueries,
  notices: informationNotices,
  deeds: informationDeeds,
  settings: informationSettings,
  workbooks: [...informationWorkbooks, ...upwardWorkbooks],
  documents: [bulletinPaper, adoptionPaper],
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  waiting: informationWaiting,
  work: informationWork,
};
