import { formatNumber } from './number-format.ts';
import type { Level } from './read-levels.ts';
import type { NumberedList } from './read-numbering.ts';

export interface Counts {
  /** Lists with the same abstract list go on counting together. */
  readonly byAbstractList: Map<string, number[]>;
  readonly begun: Set<string>;
}

interface Item {
  readonly listId: string;
  readonly level: number;
  readonly list: NumberedList;
  readonly levels: ReadonlyMap<number, Level>;
}

export function count({ listId, level, list, levels }: Item, { byAbstractList, begun }: Counts): number[] {
  const counters = byAbstractList.get(list.abstractId) ?? [];
  const override = begun.has(`${listId}/${level}`) ? undefined : list.startOverrides.get(level);
  begun.add(`${listId}/${level}`);
  for (let above = 0; above < level; above += 1) counters[above] ??= levels.get(above)?.start ?? 1;
  const before = counters[level];
  counters[level] = override ?? (before === undefined ? (levels.get(level)?.start ?? 1) : before + 1);
  counters.length = level + 1;
  byAbstractList.set(list.abstractId, counters);
  return counters;
}

export function numberText(levels: ReadonlyMap<number, Level>, level: number, counters: readonly number[]): string {
  const own = levels.get(level);
  if (!own || own.format === 'none') return '';
  if (own.format === 'bullet') return '• ';
  const text = own.text.replace(/%(\d)/g, (_, place: string) =>
    formatNumber(levels.get(Number(place) - 1)?.format ?? 'decimal', counters[Number(place) - 1] ?? 1),
  );
  return text === '' || /[、）】．]$/u.test(text) ? text : `${text} `;
}
