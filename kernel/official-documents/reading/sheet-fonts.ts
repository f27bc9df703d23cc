import { sizes } from '../layout.ts';
import type { LayoutReport } from './contract.ts';
import { mostFrequent } from './grid-of.ts';
import { nearly, type TextLine } from './lines-of.ts';
import type { SheetText } from './sheet-text.ts';

export function fontsOf(sheets: readonly SheetText[]): LayoutReport['fonts'] {
  const lines = sheets.flatMap((sheet) => sheet.lines);
  const body = sheets.flatMap((sheet) => sheet.body);
  const headings = [/^[一二三四五六七八九十]+、/, /^（[一二三四五六七八九十]+）/, /^\d+\./, /^（\d+）/];
  const headingFonts = headings.map((pattern) => body.find(({ text }) => pattern.test(text))?.pieces[0]?.font);
  const isTitle = ({ pieces }: TextLine) =>
    pieces.some(({ size, text }) => nearly(size, sizes.title, 0.1) && text.length > 1);
  return {
    body: mostFrequentFont(body),
    title: lines.find(isTitle)?.pieces[0]?.font ?? null,
    headings: headingFonts.filter((font) => font !== undefined),
    all: [...new Set(lines.flatMap(({ pieces }) => pieces.map(({ font }) => font)))],
  };
}

function mostFrequentFont(lines: readonly TextLine[]): string | null {
  const names = lines.flatMap(({ pieces }) => pieces.map(({ font }) => font));
  const distinct = [...new Set(names)];
  return distinct[mostFrequent(names.map((name) => distinct.indexOf(name)))] ?? null;
}
