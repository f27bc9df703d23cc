// A table from an office's file: the first sheet with a header we know, its rows, and what was not understood.
import { isRefusal, type Refusal } from '#platform/errors';
import { findHeader, type KnownColumns, readSpreadsheet, recordsBelow, type SheetRecord } from '#platform/spreadsheets';
import type { ImportFile } from './import-kind.ts';

export interface FoundTable<K extends string> {
  readonly headerRows: readonly number[];
  readonly unknownColumns: readonly string[];
  readonly missingColumns: readonly K[];
  readonly passedOver: number;
  readonly records: readonly SheetRecord<K>[];
}

const noteWords = /^[（(【]?\s*(注|备注|说明|附注|填表|制表|合计|共计|总计|小计|审核|联系人[:：]|note|total)/iu;

/** Rows below a table that are no entries: notes, sums, the name of whoever filled it in. */
export function isNoteRow(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  const [first = ''] = filled;
  return filled.length <= 2 && noteWords.test(first);
}

export async function readTable<K extends string>(
  file: ImportFile,
  columns: KnownColumns<K>,
): Promise<FoundTable<K> | Refusal> {
  const workbook = await readSpreadsheet(file);
  if (isRefusal(workbook)) return workbook;
  let refusal: Refusal | undefined;
  for (const sheet of workbook.sheets) {
    const header = findHeader(sheet.rows, columns);
    if (isRefusal(header)) {
      refusal ??= header;
      continue;
    }
    const notes = new Set(sheet.rows.filter((row) => isNoteRow(row.cells)).map(({ number }) => number));
    const below = recordsBelow(sheet.rows, header);
    const records = below.filter(({ rowNumber, values }) => !notes.has(rowNumber) && !isHeaderAgain(values, columns));
    return {
      headerRows: header.headerRows,
      unknownColumns: [...header.unknown, ...header.repeated].map(({ title }) => title),
      missingColumns: header.missing,
      passedOver: below.length - records.length,
      records,
    };
  }
  return refusal ?? { headerRows: [], unknownColumns: [], missingColumns: [], passedOver: 0, records: [] };
}

/** Printed rosters repeat their header on every page. */
function isHeaderAgain<K extends string>(values: Readonly<Record<K, string>>, columns: KnownColumns<K>): boolean {
  const filled = (Object.keys(values) as K[]).filter((key) => values[key] !== '');
  return filled.length > 1 && filled.every((key) => columns[key].names.includes(values[key]));
}
