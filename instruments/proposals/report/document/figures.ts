// The figures of a report as its sentences ask for them: by name, with those of the time before.
import type { ReportRow, ReportTableKey, YearlyReport } from '../../contract.ts';
import { words } from '../../documents/words.ts';

/** Of fewer, a share says less than the number itself. */
export const fewestForShare = 20;

export interface Counted {
  readonly label: string;
  readonly value: number;
  readonly last: number | null;
}

const { report } = words;
const names = report.figures as Readonly<Record<string, Readonly<Record<string, string>>>>;

export function rowLabel(table: ReportTableKey, { key, label }: Pick<ReportRow, 'key' | 'label'>): string {
  if (label !== null) return label;
  const known = names[table]?.[key];
  if (known) return known;
  return table.startsWith('classes') ? `${key}类` : key;
}

export interface Figures {
  /** Things the session before had any proposals at all: else nothing is compared. */
  readonly hasLast: boolean;
  total(table: ReportTableKey): Counted;
  row(table: ReportTableKey, key: string): Counted;
  rows(table: ReportTableKey): readonly Counted[];
  unit(table: ReportTableKey): string;
}

export function figuresOf({ tables }: Pick<YearlyReport, 'tables'>): Figures {
  const byKey = new Map(tables.map((table) => [table.key, table]));
  const tableOf = (key: ReportTableKey) => {
    const table = byKey.get(key);
    if (!table) throw new Error(`The report has no table ${key}.`);
    return table;
  };
  const hasLast = (tableOf('received').total.last ?? 0) > 0;
  const counted = (table: ReportTableKey, row: ReportRow): Counted => ({
    label: rowLabel(table, row),
    value: row.value,
    last: hasLast ? row.last : null,
  });
  return {
    hasLast,
    total: (table) => counted(table, tableOf(table).total),
    row: (table, key) =>
      counted(
        table,
        tableOf(table).rows.find((row) => row.key === key) ?? { key, label: null, value: 0, last: 0, live: null },
      ),
    rows: (table) => tableOf(table).rows.map((row) => counted(table, row)),
    unit: (table) => report.countedIn[tableOf(table).countingUnit],
  };
}
