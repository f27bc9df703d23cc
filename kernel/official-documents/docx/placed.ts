// What stands at fixed places of the first page lives in its header: the class letter, the mark, the double rules.
import { docxParagraph, docxPositioned, docxPositionedRule } from '#platform/rendering';
import type { Composition } from '../composition/contract.ts';
import { letter, red } from '../layout.ts';
import { runShape } from './run-shape.ts';

export function docxPlaced({ placed }: Composition) {
  const items = placed.map((item) => {
    const place = { topMm: item.topMm, leftMm: item.leftMm, widthMm: item.widthMm };
    if (item.kind === 'rule')
      return docxPositionedRule({ style: item.style, thickness: letter.thick, color: red }, place);
    const runs = [runShape(item.text, item.face, item.size, item.color)];
    return docxPositioned({ runs, align: item.align, lineHeight: item.size }, place);
  });
  // A header ends with an ordinary paragraph; a framed last one loses its place in some word processors.
  return [...items, docxParagraph({ runs: [], lineHeight: 1 })];
}
