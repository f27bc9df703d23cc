// Sign-in sheets as PDF, in the order of the roll.
import { readFileSync } from 'node:fs';
import { fontWishes } from '#kernel/official-documents';
import { renderTypst } from '#platform/rendering';
import { box, boxOf, code, mark, marks, page, rowOf, rows } from './geometry.ts';

const template = readFileSync(new URL('./sheet.typ', import.meta.url), 'utf8');
const measures = { page, marks, mark, code, rows, box };

export interface SheetToPrint {
  readonly code: string;
  readonly pattern: string;
  readonly foot: string;
  readonly people: readonly { readonly number: number; readonly name: string; readonly beside: string }[];
}

export interface SheetsToPrint {
  readonly title: string;
  readonly when: string;
  readonly howTo: string;
  readonly committee: string;
  readonly sheets: readonly SheetToPrint[];
}

/** Dark runs of each row of the code: where one begins, and how long it is. */
function runsOf(pattern: string): number[][][] {
  return Array.from({ length: code.modules }, (_, row) => {
    const modules = pattern.slice(row * code.modules, (row + 1) * code.modules);
    return [...modules.matchAll(/1+/g)].map((run) => [run.index, run[0].length]);
  });
}

export async function printSheets({ sheets, ...texts }: SheetsToPrint): Promise<Buffer> {
  const placed = sheets.map((sheet) => ({
    ...{ code: sheet.code, foot: sheet.foot, pattern: runsOf(sheet.pattern) },
    people: sheet.people.map(({ number, name, beside }, place) => ({
      ...{ number: String(number), name, beside, ...rowOf(place), ...boxOf(place) },
    })),
  }));
  const { pdf } = await renderTypst({ template, data: { ...texts, measures, sheets: placed }, fonts: fontWishes });
  return pdf;
}
