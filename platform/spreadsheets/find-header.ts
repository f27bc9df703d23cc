// Finds the header of a real office table: below a title, over one or two rows, under many names.
import { type Refusal, refuse } from '#platform/errors';
import type { KnownColumn, KnownColumns } from './known-columns.ts';
import { match } from './match.ts';
import { isBlank, type SheetRow } from './sheet.ts';
import { doubleTitles, singleTitles } from './titles.ts';

export interface FoundHeader<K extends string> {
  /** Row numbers of the header, one or two. */
  readonly headerRows: readonly number[];
  /** Position of each found column, counted from 0. */
  readonly columns: Readonly<Partial<Record<K, number>>>;
  readonly unknown: ReadonlyArray<{ readonly column: number; readonly title: string }>;
  /** Columns that are not there, required or not. */
  readonly missing: readonly K[];
  readonly missingRequired: readonly K[];
  /** Columns whose name stands there a second time; the first one counts. */
  readonly repeated: ReadonlyArray<{ readonly column: number; readonly title: string }>;
}

const searchedRows = 20;

/** The best header of the first rows; a second header row counts only when it makes more columns known. */
export function findHeader<K extends string>(
  rows: readonly SheetRow[],
  known: KnownColumns<K>,
): FoundHeader<K> | Refusal {
  const first = rows.filter((row) => !isBlank(row)).slice(0, searchedRows);
  const candidates = first.flatMap((row, index) => {
    const next = first[index + 1];
    const single = match([row.number], singleTitles(row), known);
    return next ? [single, match([row.number, next.number], doubleTitles(row, next), known)] : [single];
  });
  const knownCount = (header: FoundHeader<K>) => Object.keys(header.columns).length;
  const [best] = candidates.sort(
    (one, other) => knownCount(other) - knownCount(one) || one.headerRows.length - other.headerRows.length,
  );
  const enough = Math.min(2, Object.keys(known).length);
  if (best && knownCount(best) >= enough) return best;
  const wanted = Object.values<KnownColumn>(known).map(({ names }) => names[0]);
  return refuse('spreadsheet-header-not-found', { columns: wanted.slice(0, 8).join(' / ') });
}
