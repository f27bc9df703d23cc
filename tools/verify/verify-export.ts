// Checks an exported record with nothing but the export: no database, no network, no key.

import { closeCase, headIn, type Reading, read } from './reading.ts';
import { fingerprintOf } from './record.ts';

export interface Verified {
  readonly cases: number;
  readonly events: number;
  readonly fingerprint: string;
  readonly checkpoints: number;
  /** In words, with the line of the export; null when every link holds. */
  readonly fault: string | null;
}

function endFault(reading: Reading, fingerprint: string): string | null {
  const { head, chained, events } = reading;
  const last = closeCase(reading);
  if (last) return last;
  const sealed = reading.lastSealed?.checkpoint.sequence ?? 0;
  if (sealed !== (head.checkpoints ?? 0)) return `The head names ${head.checkpoints} checkpoints, ${sealed} are there.`;
  if (chained.length !== head.cases) return `The head names ${head.cases} cases, ${chained.length} are there.`;
  if (events !== head.events) return `The head names ${head.events} events, ${events} are there.`;
  return fingerprint === head.fingerprint ? null : 'The fingerprint in the head is not the one of these cases.';
}

const nothingRead = { cases: 0, events: 0, fingerprint: '', checkpoints: 0 };

/** `trustedKeyPem`: the key the committee made known; without it the export's own is believed. */
export async function verifyExport(
  lines: AsyncIterable<string> | Iterable<string>,
  trustedKeyPem?: string,
): Promise<Verified> {
  let reading: Reading | null = null;
  let fault: string | null = null;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    if (reading) fault = read(reading, line, number);
    else {
      const head = headIn(line);
      if (!head) return { ...nothingRead, fault: 'This is not an export of events: its first line is not the head.' };
      const publicKeyPem = trustedKeyPem ?? head.publicKeyPem ?? null;
      reading = { head, chained: [], open: null, events: 0, hashes: new Map(), publicKeyPem, lastSealed: null };
    }
    if (fault) break;
  }
  if (!reading) return { ...nothingRead, fault: 'The export is empty.' };
  const fingerprint = fingerprintOf(reading.chained);
  fault ??= endFault(reading, fingerprint);
  const checkpoints = reading.lastSealed?.checkpoint.sequence ?? 0;
  return { cases: reading.chained.length, events: reading.events, fingerprint, checkpoints, fault };
}
