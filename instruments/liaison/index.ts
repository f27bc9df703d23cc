import type { Act, Query } from '#kernel/acts';
import { assignPairs } from './actions/assign-pairs.ts';
import { noteContact, shareContact, takeBackContact } from './actions/note-contact.ts';
import { changePair, endPair, startPair } from './actions/start-pair.ts';
import { liaisonDeeds } from './deed-kinds.ts';
import { liaisonWorkbooks } from './documents/workbooks.ts';
import { pairsKind } from './import/pairs-kind.ts';
import { pairLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { liaisonNotices } from './notices.ts';
import { liaisonCoverageQuery } from './queries/coverage.ts';
import { myLiaisonQuery } from './queries/mine.ts';
import { pairQuery } from './queries/pair.ts';
import { pairsQuery } from './queries/pairs.ts';
import { planQuery } from './queries/plan.ts';
import { liaisonSettings } from './settings.ts';
import { liaisonWaiting } from './waiting.ts';

export const liaisonActs: readonly Act[] = [
  ...[startPair, changePair, endPair, assignPairs, noteContact, shareContact, takeBackContact],
];
export const liaisonQueries: readonly Query[] = [
  ...[pairsQuery, pairQuery, myLiaisonQuery, liaisonCoverageQuery, planQuery],
];

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'liaison',
  lifecycles: [pairLifecycle],
  acts: liaisonActs,
  queries: liaisonQueries,
  notices: liaisonNotices,
  deeds: liaisonDeeds,
  settings: liaisonSettings,
  workbooks: liaisonWorkbooks,
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  importKinds: [pairsKind],
  waiting: liaisonWaiting,
};
