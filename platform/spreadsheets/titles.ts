import type { SheetRow } from './sheet.ts';

/** 「联系电话（必填）*」 and 「联 系 电 话」 are the same title. */
export function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((必填|选填|可选|必选|required|optional)\)/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

export interface Title {
  readonly column: number;
  readonly title: string;
  /** Ways to read it: of a two-row header the lower title, both together, the upper alone. */
  readonly readings: readonly string[];
}

export function singleTitles(row: SheetRow): Title[] {
  return row.cells.flatMap((title, column) => (title === '' ? [] : [{ column, title, readings: [title] }]));
}

// A merged title stands in its first cell only: it reaches over the empty cells to its right that have one below.
export function doubleTitles(upper: SheetRow, lower: SheetRow): Title[] {
  const titles: Title[] = [];
  let reaching = '';
  for (let column = 0; column < Math.max(upper.cells.length, lower.cells.length); column += 1) {
    const [above, below] = [upper.cells[column] ?? '', lower.cells[column] ?? ''];
    reaching = above === '' && below !== '' ? reaching : above;
    if (below === '' && above === '') continue;
    const readings = below === '' ? [above] : [reaching + below, below, ...(above === '' ? [] : [above])];
    titles.push({ column, title: [reaching, below].filter((part) => part !== '').join(' '), readings });
  }
  return titles;
}
