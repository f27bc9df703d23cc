import type { ParagraphShape } from '#platform/rendering';
import type { NameGrid } from '../composition/contract.ts';
import { characters, runShape } from './run-shape.ts';

export function nameRows(item: NameGrid): ParagraphShape[] {
  const rows = Array.from({ length: Math.ceil(item.names.length / item.columns) }, (_, row) =>
    item.names.slice(row * item.columns, (row + 1) * item.columns),
  );
  const tabStops = Array.from({ length: item.columns - 1 }, (_, index) => ({
    at: characters(item.leftCharacters + (index + 1) * item.cellCharacters),
    kind: 'left' as const,
  }));
  return rows.map((names) => ({
    runs: names.flatMap((name, index) => [
      ...(index > 0 ? [runShape('\t', 'body', item.size)] : []),
      runShape(name, 'body', item.size),
    ]),
    tabStops,
    left: characters(item.leftCharacters),
    lineHeight: item.height,
    keepWithNext: true,
  }));
}
