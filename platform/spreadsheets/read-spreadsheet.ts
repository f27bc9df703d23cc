// The one door for tables from outside: .xlsx and .csv are read, everything else is refused with what to do.
import { type Refusal, refuse } from '#platform/errors';
import { inMegabytes, isCompoundFile, isEncryptedOffice, runApart, startsLikeZip } from '#platform/files';
import { defaultSpreadsheetLimits, type SpreadsheetLimits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import type { Workbook } from './sheet.ts';

const apart = { timeoutMilliseconds: 60_000, memoryMegabytes: 768 };
const worker = new URL('./xlsx-worker.ts', import.meta.url);

export interface IncomingSpreadsheet {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits?: Partial<SpreadsheetLimits>;
}

/** Decided by content; the name only serves the words of a refusal. */
export async function readSpreadsheet({ name, ...incoming }: IncomingSpreadsheet): Promise<Workbook | Refusal> {
  const outcome = await read(incoming);
  return 'refused' in outcome ? refuse(outcome.code, { name, ...outcome.params }) : outcome;
}

async function read(incoming: Omit<IncomingSpreadsheet, 'name'>): Promise<Workbook | Refusal> {
  const limits = { ...defaultSpreadsheetLimits, ...incoming.limits };
  const bytes = Buffer.from(incoming.bytes);
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > limits.largestBytes) {
    return refuse('file-too-large', {
      size: inMegabytes(bytes.length),
      limit: inMegabytes(limits.largestBytes),
    });
  }
  if (isCompoundFile(bytes)) return refuse(isEncryptedOffice(bytes) ? 'file-encrypted' : 'spreadsheet-old-format');
  if (startsLikeZip(bytes)) {
    return (await runApart<Workbook | Refusal>(worker, { bytes, limits }, apart)) ?? refuse('file-damaged');
  }
  return isWebPage(bytes) ? refuse('spreadsheet-old-format') : readCsv(bytes, limits);
}

// Many systems "export to Excel" by naming a web page or an XML file .xls.
function isWebPage(bytes: Buffer): boolean {
  return /^\uFEFF?\s*<(!doctype|html|head|table|meta|\?xml)/i.test(bytes.subarray(0, 400).toString('utf8'));
}
