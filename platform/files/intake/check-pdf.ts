// A PDF is stored as it came; it is refused when cut short, locked, or able to run something.
import { type Refusal, refuse } from '#platform/errors';

const tailBytes = 2048;

export function checkPdf(bytes: Buffer): Refusal | undefined {
  const tail = bytes.subarray(-tailBytes).toString('latin1');
  if (!tail.includes('%%EOF') || !tail.includes('startxref')) return refuse('file-truncated');
  const text = bytes.toString('latin1');
  if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(text)) return refuse('file-encrypted');
  return /\/S\s*\/(JavaScript|Launch)\b/.test(text) ? refuse('file-has-macros') : undefined;
}
