import { zipSync } from 'fflate';
import { type Refusal, refuse } from '#platform/errors';
import { type Archive, xmlText } from '#platform/files';
import type { SpreadsheetLimits } from './limits.ts';
import { sheetExtent, slimSheet } from './slim-sheet.ts';

const worksheetPart = /^xl\/worksheets\/[^/]+\.xml$/i;

export async function slimWorkbook(archive: Archive, limits: SpreadsheetLimits): Promise<ArrayBuffer | Refusal> {
  const worksheets = archive.names.filter((name) => worksheetPart.test(name));
  if (worksheets.length > limits.mostSheets) return refuse('spreadsheet-too-many-sheets', { limit: limits.mostSheets });
  const parts: Record<string, Uint8Array> = {};
  for (const name of archive.names.filter((one) => /\.(xml|rels)$/i.test(one))) {
    const part = (await archive.read(name))!;
    if (!worksheetPart.test(name)) {
      parts[name] = part;
      continue;
    }
    const xml = slimSheet(xmlText(part));
    const { rows, columns } = sheetExtent(xml);
    if (rows > limits.mostRows) return refuse('spreadsheet-too-many-rows', { limit: limits.mostRows });
    if (columns > limits.mostColumns) return refuse('spreadsheet-too-many-columns', { limit: limits.mostColumns });
    parts[name] = Buffer.from(xml);
  }
  return zipSync(parts, { level: 0 }).buffer;
}

// Excel keeps 0.1 + 0.2 as 0.30000000000000004 and shows 0.3: fifteen digits are what was entered.
export function shortestNumber(text: string): number {
  return Number(Number(text).toPrecision(15));
}
