// Reads a workbook after its parts were unpacked under limits and measured; runs in a thread of its own.
import readXlsxFile from 'read-excel-file/universal';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { defaultFileLimits, inspectOfficePart, officeKindOf, openArchive } from '#platform/files';
import { type CellValue, cellText } from './cell-text.ts';
import type { SpreadsheetLimits } from './limits.ts';
import { tooWideOrLong } from './read-csv.ts';
import type { Sheet, Workbook } from './sheet.ts';
import { shortestNumber, slimWorkbook } from './slim-workbook.ts';

export async function parseXlsx(bytes: Buffer, limits: SpreadsheetLimits): Promise<Workbook | Refusal> {
  const archive = await openArchive(bytes, { ...defaultFileLimits, ...limits }, inspectOfficePart);
  if (isRefusal(archive)) return archive;
  if ((await officeKindOf(archive)) !== 'xlsx') return refuse('spreadsheet-not-recognised');
  const slim = await slimWorkbook(archive, limits);
  if (isRefusal(slim)) return slim;
  const read = await readXlsxFile(slim, { trim: false, parseNumber: shortestNumber }).catch(() => undefined);
  if (!read) return refuse('file-damaged');
  const sheets: Sheet[] = read.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((cells, index) => ({
      number: index + 1,
      cells: cells.map((cell) => cellText(cell as CellValue)),
    })),
  }));
  const refusal = sheets.map(({ rows }) => tooWideOrLong(rows, limits)).find((one) => one !== undefined);
  return refusal ?? { sheets };
}
