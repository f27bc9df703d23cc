// A Word file read back: page, margins, grid, fonts, framed rules and class letter.
import { strFromU8, unzipSync } from 'fflate';
import { millimetresFromTwips } from '#platform/rendering';
import type { LayoutReport } from './contract.ts';
import { numberOf, paragraphsOf, textOf } from './docx-attributes.ts';
import { readFonts } from './read-fonts.ts';
import { readGrid } from './read-grid.ts';
import { ruleOf } from './rule-of.ts';

export function readDocx(bytes: Uint8Array): LayoutReport {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const document = part('word/document.xml');
  const header = paragraphsOf(part('word/header1.xml'));
  const [width, height] = [numberOf(document, 'pgSz', 'w'), numberOf(document, 'pgSz', 'h')];
  const edge = (side: string) => numberOf(document, 'pgMar', side);
  const area = {
    width: (width - edge('left') - edge('right')) / 20,
    height: (height - edge('top') - edge('bottom')) / 20,
  };
  const classLetter = header.find((one) => one.includes('<w:framePr') && one.includes('<w:jc w:val="right"'));
  return {
    kind: 'docx',
    pages: null,
    page: { widthMm: millimetresFromTwips(width), heightMm: millimetresFromTwips(height) },
    margins: {
      topMm: millimetresFromTwips(edge('top')),
      rightMm: millimetresFromTwips(edge('right')),
      bottomMm: millimetresFromTwips(edge('bottom')),
      leftMm: millimetresFromTwips(edge('left')),
    },
    grid: readGrid(document, area),
    fonts: readFonts(document, part('word/fontTable.xml')),
    rules: header.flatMap(ruleOf),
    classLetter: classLetter ? textOf(classLetter) : null,
    text: [...header, ...paragraphsOf(document)].map(textOf).join('\n'),
  };
}
