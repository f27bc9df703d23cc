// From the ledger to its figures: things are laid into rows once; a figure is the length of its row's list.
import type { CountingUnit, ReportRow, ReportTable, ReportTableKey } from '../contract.ts';
import type { Fact, Ledger } from './facts.ts';
import { type FigureTable, figureTables } from './figure-tables.ts';

export const wholeTable = 'all';

export interface Figure {
  readonly table: ReportTableKey;
  readonly row: string;
  readonly label: string | null;
  readonly countingUnit: CountingUnit;
  readonly facts: readonly Fact[];
}

function figuresOf(table: FigureTable, ledger: Ledger): Figure[] {
  const { key, countingUnit } = table;
  const facts = table.counted(ledger);
  const placed = new Map<string, { label: string | null; facts: Fact[] }>(
    table.rows.map((row) => [row, { label: null, facts: [] }]),
  );
  for (const fact of facts) {
    const { key: row, label = null } = table.place(fact as never, ledger);
    const found = placed.get(row);
    if (found) found.facts.push(fact);
    else placed.set(row, { label, facts: [fact] });
  }
  const fixed = table.rows.length;
  const rows = [...placed].map(([row, one]) => ({ table: key, row, countingUnit, ...one }));
  const found = rows.slice(fixed).sort((one, other) => {
    const bySize = other.facts.length - one.facts.length;
    const isLetter = key.startsWith('classes');
    return (isLetter ? 0 : bySize) || one.row.localeCompare(other.row);
  });
  return [{ table: key, row: wholeTable, label: null, countingUnit, facts }, ...rows.slice(0, fixed), ...found];
}

/** Every figure of the report, table by table, the whole table first. */
export const allFigures = (ledger: Ledger): Figure[] => figureTables.flatMap((table) => figuresOf(table, ledger));

export const figureName = ({ table, row }: Pick<Figure, 'table' | 'row'>): string => `${table}.${row}`;

/** What is kept of a version and shown: values without the lines. */
export interface CountedTable {
  readonly key: ReportTableKey;
  readonly countingUnit: CountingUnit;
  readonly total: number;
  readonly rows: readonly { readonly key: string; readonly label: string | null; readonly value: number }[];
}

export function countedTables(ledger: Ledger): CountedTable[] {
  const byTable = Map.groupBy(allFigures(ledger), ({ table }) => table);
  return [...byTable].map(([key, [whole, ...rows]]) => ({
    key,
    countingUnit: (whole as Figure).countingUnit,
    total: (whole as Figure).facts.length,
    rows: rows.map(({ row, label, facts }) => ({ key: row, label, value: facts.length })),
  }));
}

export interface Beside {
  readonly last: readonly CountedTable[] | null;
  readonly live: readonly CountedTable[] | null;
}

type Rows = ReadonlyMap<string, number>;
const valuesOf = (tables: readonly CountedTable[] | null): Rows | null =>
  tables &&
  new Map(
    tables.flatMap(({ key, total, rows }) => [
      [`${key}.${wholeTable}`, total] as const,
      ...rows.map((row) => [`${key}.${row.key}`, row.value] as const),
    ]),
  );

/** Puts last year's and today's figures beside those shown; a row that exists in one of them alone is shown too. */
export function besideOneAnother(shown: readonly CountedTable[], { last, live }: Beside): ReportTable[] {
  const [before, now] = [valuesOf(last), valuesOf(live)];
  return shown.map(({ key, countingUnit, total, rows }) => {
    const known = new Set(rows.map((row) => row.key));
    const gone = [...(last ?? []), ...(live ?? [])]
      .filter((other) => other.key === key)
      .flatMap((other) => other.rows)
      .filter((row) => !known.has(row.key) && known.add(row.key))
      .map((row) => ({ ...row, value: 0 }));
    const beside = (row: { key: string; label: string | null; value: number }): ReportRow => ({
      ...row,
      last: before && (before.get(`${key}.${row.key}`) ?? 0),
      live: now && (now.get(`${key}.${row.key}`) ?? 0),
    });
    return {
      key,
      countingUnit,
      total: beside({ key: wholeTable, label: null, value: total }),
      rows: [...rows, ...gone].map(beside),
    };
  });
}
