import { docxTable, pointsFromMillimetres } from '#platform/rendering';
import type { ComposedTable } from '../composition/contract.ts';
import { runShape } from './run-shape.ts';

export function table(item: ComposedTable, widthMm: number) {
  const total = item.columns.reduce((sum, { share }) => sum + share, 0);
  return docxTable({
    columnWidths: item.columns.map(({ share }) => (pointsFromMillimetres(widthMm) * share) / total),
    header: item.columns.map(({ header }) => [runShape(header, 'hei', item.size)]),
    rows: item.rows.map((row) => row.map((lines) => lines.map((text) => [runShape(text, 'body', item.size)]))),
    alignments: item.columns.map(({ align }) => align),
    lineHeight: item.lineHeight,
  });
}
