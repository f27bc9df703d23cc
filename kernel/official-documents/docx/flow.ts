// The flowing part of a Word file, item by item.
import {
  type DocxChild,
  docxParagraph,
  docxSplitLine,
  pointsFromMillimetres,
  type RunShape,
} from '#platform/rendering';
import type { Composition, FlowItem, SplitLine } from '../composition/contract.ts';
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

function docxItem(item: FlowItem, widthMm: number): DocxChild[] {
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

export function docxFlow({ flow, page }: Composition): DocxChild[] {
  const widthMm = page.widthMm - page.leftMm - page.rightMm;
  return flow.flatMap((item) => docxItem(item, widthMm));
}
