// The liaison plan from a workbook: who looks after whom, since when, how often.
import type { ImportKind } from '#kernel/administration';
import { en, zhCN } from '../messages/index.ts';
import { applyPairs, undoPairs } from './apply-pairs.ts';
import { comparePairs } from './compare-pairs.ts';
import { type PairValues, pairColumns, readPairs } from './read-pairs.ts';

export const pairsKind: ImportKind<PairValues> = {
  kind: 'liaison-pairs',
  who: ['member-affairs-officer'],
  columns: Object.values(pairColumns).map(({ names }) => names[0]),
  messages: { 'zh-CN': { imports: zhCN.imports }, en: { imports: en.imports } },
  optionsFrom: () => ({}),
  readRows: readPairs,
  compare: comparePairs,
  apply: applyPairs,
  undo: undoPairs,
};
