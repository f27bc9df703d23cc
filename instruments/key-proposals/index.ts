import { keyProposalActs } from './acts.ts';
import { keyProposalDeeds } from './deeds.ts';
import { keyProposalDocuments, keyProposalWorkbooks } from './documents/index.ts';
import { handlingLifecycle, roundLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { noticeKinds } from './notices.ts';
import { keyProposalQueries } from './queries/index.ts';
import { waiting } from './waiting.ts';

export { handlingLifecycle, keyProposalActs, roundLifecycle };

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'key-proposals',
  lifecycles: [roundLifecycle, handlingLifecycle],
  acts: keyProposalActs,
  queries: keyProposalQueries,
  notices: noticeKinds,
  deeds: keyProposalDeeds,
  workbooks: keyProposalWorkbooks,
  documents: keyProposalDocuments,
  waiting,
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
};
