import { printableLine, printableLines } from '#platform/rendering';
import type { Table } from '../contract.ts';
import type { ComposedTable, FlowItem } from './contract.ts';
import { line, run } from './line.ts';

const lineHeightOfTable = 1.5;

export const withoutColon = (text: string): string => printableLine(text).replace(/[:：]+$/u, '');

export function table({ caption, columns, rows }: Table, size: number): FlowItem[] {
  const composed: ComposedTable = {
    kind: 'table',
    columns: columns.map(({ header, share, align }) => ({
      header: printableLine(header),
      share,
      align: align ?? 'left',
    })),
    rows: rows.map((row) => columns.map((_, index) => printableLines(row[index] ?? ''))),
    size,
    lineHeight: size * lineHeightOfTable,
  };
  const above = caption
    ? [line('caption', [run(caption, 'hei')], { align: 'center', keepsWithNext: true, size: size + 2 })]
    : [];
  return columns.length === 0 ? above : [...above, composed];
}
