import { printableLines } from './printable-text.ts';
import type { WorkbookSheet } from './workbook.ts';

const longestSheetName = 31;

/** Excel refuses []:*?/\ in names, an apostrophe at either end, empty names, long ones and doubles. */
export function sheetNames(sheets: readonly WorkbookSheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const clean = printableLines(name)
      .join(' ')
      .replace(/[[\]:*?/\\]/g, '')
      .replace(/^'+|'+$/g, '')
      .trim();
    const base = clean || `Sheet${index + 1}`;
    let unique = base.slice(0, longestSheetName).toWellFormed();
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) {
      const ending = ` (${copy})`;
      unique = base.slice(0, longestSheetName - ending.length) + ending;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
