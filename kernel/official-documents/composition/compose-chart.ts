// A chart in ink: its caption, its height from the number of its bars, the greys that print.
import { printableLine } from '#platform/rendering';
import type { Chart } from '../contract.ts';
import { chart as measures, sizes } from '../layout.ts';
import type { ComposedChart, FlowItem } from './contract.ts';
import { line, run } from './line.ts';

function heightMm({ type, categories, series }: Chart): number {
  if (type === 'line') return measures.lineHeightMm;
  const barsOfCategory = type === 'stacked-bar' ? 1 : series.length;
  const rows = categories.length * (barsOfCategory * measures.barMm + measures.gapMm);
  return rows + (series.length > 1 ? measures.legendMm : 0) + measures.edgeMm;
}

export function chart(block: Chart): FlowItem[] {
  if (block.categories.length === 0 || block.series.length === 0) return [];
  const caption = line('caption', [run(block.caption, 'hei')], {
    align: 'center',
    keepsWithNext: true,
    size: sizes.table + 2,
  });
  const composed: ComposedChart = {
    kind: 'chart',
    type: block.type,
    title: printableLine(block.caption),
    categories: block.categories.map((category) => printableLine(category)),
    series: block.series.map(({ name, values }) => ({ name: printableLine(name), values })),
    colors: block.type === 'stacked-bar' ? measures.stackedColors : measures.sideBySideColors,
    size: sizes.ledger,
    heightMm: heightMm(block),
  };
  return [caption, composed];
}
