// Checks an exported record with nothing but the export: no database, no network, no secret.
import { acceptedKeys, kindOfPublicKey } from '#platform/signing';
import { closeCase, headIn, type Reading, read } from './reading.ts';
import { beginDigest, type ExportHead, exportFormat, fingerprintOf, takeLine } from './record.ts';

export interface Verified {
  readonly cases: number;
  readonly events: number;
  readonly fingerprint: string;
  readonly checkpoints: number;
  /** Written after the last checkpoint: only their own chains speak for them. */
  readonly unsealed: number;
  readonly digests: readonly string[];
  readonly signature: string | null;
  /** In words, with the line of the export; null when every link holds. */
  readonly fault: string | null;
}

function countFault({ head, chained, events, lastSealed }: Reading): string | null {
  const sealed = lastSealed?.checkpoint.sequence ?? 0;
  if (sealed !== head.checkpoints) return `The head names ${head.checkpoints} checkpoints, ${sealed} are there.`;
  if (chained.length !== head.cases) return `The head names ${head.cases} cases, ${chained.length} are there.`;
  return events === head.events ? null : `The head names ${head.events} events, ${events} are there.`;
}

function endFault(reading: Reading, fingerprint: string, trustedKeyPem?: string): string | null {
  const { head, seal } = reading;
  const fault = closeCase(reading) ?? countFault(reading);
  if (fault) return fault;
  if (fingerprint !== head.fingerprint) return 'The fingerprint in the head is not the one of these cases.';
  const isSealWanted = head.publicKeyPem !== null || trustedKeyPem !== undefined;
  return isSealWanted && !seal ? 'The seal is missing: the export ends before its last line.' : null;
}

const nothingRead = {
  ...{ cases: 0, events: 0, fingerprint: '', checkpoints: 0, unsealed: 0 },
  ...{ digests: [], signature: null },
};

function begin(head: ExportHead, line: string, trustedKeyPem?: string): Reading {
  const trusted = trustedKeyPem ?? head.publicKeyPem;
  const digest = beginDigest(head.digests[0]!);
  takeLine(digest, line);
  return {
    ...{ head, digest, chained: [], open: null, events: 0, lastSealed: null, seal: null },
    ...{ eventIds: new Set(), hashes: new Map(), sealedCounts: new Map() },
    keys: trusted ? acceptedKeys(trusted, head.successions) : null,
  };
}

const keyFault = ({ signature, publicKeyPem }: ExportHead): string | null =>
  signature === (publicKeyPem && kindOfPublicKey(publicKeyPem))
    ? null
    : 'The head names another kind of signature than its key makes.';

function unsealedIn({ hashes, sealedCounts }: Reading): number {
  let unsealed = 0;
  for (const [caseId, { length }] of hashes) unsealed += length - (sealedCounts.get(caseId) ?? 0);
  return unsealed;
}

const unreadable = `This is not an export of events in the form ${exportFormat}: its first line is not the head.`;

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
    if (reading) fault = read(reading, line, number);
    else {
      const head = headIn(line);
      if (!head) return { ...nothingRead, fault: unreadable };
      reading = begin(head, line, trustedKeyPem?.trim() && `${trustedKeyPem.trim()}\n`);
      fault = keyFault(head);
    }
    if (fault) break;
  }
  if (!reading) return { ...nothingRead, fault: 'The export is empty.' };
  const { head, chained, events, lastSealed } = reading;
  const fingerprint = fingerprintOf(chained, head.digests[0]);
  fault ??= endFault(reading, fingerprint, trustedKeyPem);
  return {
    ...{ cases: chained.length, events, fingerprint, checkpoints: lastSealed?.checkpoint.sequence ?? 0 },
    ...{ unsealed: unsealedIn(reading), digests: head.digests, signature: head.signature, fault },
  };
}
