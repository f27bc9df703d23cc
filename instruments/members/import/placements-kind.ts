// Batch placement from a workbook: name (or certificate), committee or group, post, day, reason.
import type { ImportKind } from '#kernel/administration';
import { en, zhCN } from '../messages/index.ts';
import { movers } from '../readers.ts';
import { applyPlacements, undoPlacements } from './apply-placements.ts';
import { comparePlacements } from './compare-placements.ts';
import { type PlacementValues, placementColumns, readPlacements } from './read-placements.ts';

export const placementsKind: ImportKind<PlacementValues> = {
  kind: 'placements',
  who: movers,
  columns: Object.values(placementColumns).map(({ names }) => names[0]),
  messages: { 'zh-CN': { imports: zhCN.imports }, en: { imports: en.imports } },
  optionsFrom: () => ({}),
  readRows: readPlacements,
  compare: comparePlacements,
  apply: applyPlacements,
  undo: undoPlacements,
};
