// A PDF read back with a ruler: where the text stands, how dense it is, which fonts and rules it carries.
import { millimetresFromPoints } from '#platform/rendering';
import { classLetterOf } from './class-letter-of.ts';
import type { LayoutReport } from './contract.ts';
import { bodyLinesOf, gridOf } from './grid-of.ts';
import { linesOf } from './lines-of.ts';
import { marginsOf } from './margins-of.ts';
import { rulesOf } from './pdf-rules.ts';
import { piecesOf } from './pieces-of.ts';
import { fontsOf } from './sheet-fonts.ts';
import type { SheetText } from './sheet-text.ts';

export async function readPdf(bytes: Uint8Array): Promise<LayoutReport> {
  // Loaded here only: reading back is for tests, and the reader is no part of the product at run time.
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const sheets: SheetText[] = [];
  const first = await pdf.getPage(1);
  const paper = first.getViewport({ scale: 1 });
  const operators = await first.getOperatorList();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    await page.getOperatorList();
    const lines = linesOf(await piecesOf(page));
    sheets.push({ lines, body: bodyLinesOf(lines) });
  }
  const firstPieces = sheets[0]?.lines.flatMap(({ pieces }) => pieces) ?? [];
  const report: LayoutReport = {
    kind: 'pdf',
    pages: pdf.numPages,
    page: { widthMm: millimetresFromPoints(paper.width), heightMm: millimetresFromPoints(paper.height) },
    margins: marginsOf(sheets, paper),
    grid: gridOf(sheets),
    fonts: fontsOf(sheets),
    rules: rulesOf(operators as never, OPS as never, paper.height),
    classLetter: classLetterOf(firstPieces, paper.width),
    text: sheets.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'),
  };
  await task.destroy();
  return report;
}
