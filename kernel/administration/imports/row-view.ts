import type { QueryContext } from '#kernel/acts';
import type { ImportRowView } from '../contract.ts';
import type { RowProblem } from './import-kind.ts';
import type { ImportTables } from './import-tables.ts';

/** A row with its problems in words: what is wrong in which column, and what to do. */
export function rowView(
  { translate }: Pick<QueryContext, 'translate'>,
  kind: string,
  row: ImportTables['import_row'],
): ImportRowView {
  const columnName = (key: string) => translate(`imports.columns.${kind}.${key}`);
  const problems = (row.problems ?? []) as RowProblem[];
  return {
    ...{ rowNumber: row.row_number, label: row.label, standing: row.standing, outcome: row.outcome },
    problems: problems.map(({ code, column, params = {}, isNotice = false }) => ({
      column: column === null ? null : columnName(column),
      said: translate(`imports.problems.${code}`, params),
      isNotice,
    })),
    changes: row.changes.map(columnName),
    note: row.note === null ? null : translate(`imports.notes.${row.note}`),
  };
}
