import { en, zhCN } from '../../messages/index.ts';
import type { ImportKind } from '../import-kind.ts';
import { readUnits, type UnitValues, unitColumns } from '../read-units.ts';
import { applyUnits, undoUnits } from './apply-units.ts';
import { compareUnits } from './compare-units.ts';

export const unitsKind: ImportKind<UnitValues> = {
  kind: 'units',
  who: ['system-administrator', 'proposal-officer'],
  columns: Object.values(unitColumns).map(({ names }) => names[0]),
  messages: { 'zh-CN': zhCN, en },
  optionsFrom: () => ({}),
  readRows: readUnits,
  compare: compareUnits,
  apply: applyUnits,
  undo: undoUnits,
};
