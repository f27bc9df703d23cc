import type { ImportKind } from '#kernel/administration';
import { proposalDeeds } from './deeds.ts';
import { proposalWorkbooks } from './documents/index.ts';
import { proposalImport } from './import/proposals-kind.ts';
import { proposalLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { noticeKinds } from './notices.ts';
import { proposalActs } from './proposal-acts.ts';
import { proposalQueries } from './queries/index.ts';
import { proposalDocuments } from './report/document/report-document.ts';
import { proposalSettings } from './settings.ts';
import { proposalKind } from './undertaken.ts';
import { proposalWork } from './voices/work.ts';

export { type DefaultCategory, defaultCategories } from './default-categories.ts';
export * from './documents/index.ts';
export { type ProposalParts, proposalParts } from './documents-import/proposal-parts.ts';
export { numberText, seriesKey } from './numbering.ts';
export { publication } from './publication/index.ts';
export { proposalRouted } from './routed.ts';
export { proposalNumbers } from './settings.ts';
export { raiseProposals } from './voices/raise-proposals.ts';
export { noticeKinds, proposalActs, proposalKind, proposalLifecycle, proposalSettings };

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'proposals',
  lifecycles: [proposalLifecycle],
  acts: proposalActs,
  queries: proposalQueries,
  undertakenKind: proposalKind,
  notices: noticeKinds,
  deeds: proposalDeeds,
  settings: proposalSettings,
  importKinds: [proposalImport as ImportKind],
  workbooks: proposalWorkbooks,
  documents: proposalDocuments,
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  work: proposalWork,
};
