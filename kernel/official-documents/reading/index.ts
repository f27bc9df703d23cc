// Reads the layout of a finished file back, so that tests assert what a person would measure with a ruler.
import type { LayoutReport } from './contract.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';

export type { LayoutReport, RuleRead } from './contract.ts';

const pdfSignature = '%PDF-';

export async function readBack(bytes: Uint8Array): Promise<LayoutReport> {
  const isPdf = Buffer.from(bytes.subarray(0, pdfSignature.length)).toString('latin1') === pdfSignature;
  return isPdf ? readPdf(bytes) : readDocx(bytes);
}
