// The flowing part of a Word file, item by item.
import {
  type ChartShape,
  type DocxChild,
  docxChart,
  docxParagraph,
  docxSplitLine,
  pointsFromMillimetres,
  type RunShape,
} from '#platform/rendering';
import type { ComposedChart, Composition, FlowItem, SplitLine } from '../composition/contract.ts';
import { faces } from '../faces.ts';
import { typeArea } from '../page-grid.ts';
import { table } from './docx-table.ts';
import { lineShape, spaces } from './line-shape.ts';
import { nameRows } from './name-rows.ts';
import { runShape } from './run-shape.ts';

function split(item: SplitLine) {
  const shape = {
    before: item.spaceBefore,
    lineHeight: item.height,
    width: pointsFromMillimetres(typeArea.widthMm),
  };
  const [left, right] = [item.left, item.right].map(({ text, face }) => runShape(text, face, item.size));
  return docxSplitLine(left as RunShape, right as RunShape, shape);
}

const chartOf = (item: ComposedChart, widthMm: number): ChartShape => ({
  ...item,
  font: faces.song.name,
  widthMm,
});

function docxItem(item: Exclude<FlowItem, ComposedChart>, widthMm: number): DocxChild[] {
  switch (item.kind) {
    case 'line':
      return [docxParagraph(lineShape(item))];
    case 'space':
      return spaces(item).map(docxParagraph);
    case 'split':
      return [split(item)];
    case 'names':
      return nameRows(item).map(docxParagraph);
    case 'table':
      return [table(item, widthMm)];
  }
}

export function docxFlow({ flow, page }: Composition): { children: DocxChild[]; charts: ChartShape[] } {
  const widthMm = page.widthMm - page.leftMm - page.rightMm;
  const charts: ChartShape[] = [];
  const children = flow.flatMap((item) => {
    if (item.kind !== 'chart') return docxItem(item, widthMm);
    const shape = chartOf(item, widthMm);
    return [docxChart(shape, charts.push(shape))];
  });
  return { children, charts };
}
