// A checkpoint against the cases of the export: what it sealed must still be there, exactly so.
import { type CheckpointFault, checkpointFault } from '#kernel/audit';
import type { AcceptedKey } from '#platform/signing';
import type { ExportHead, SealedRecord } from './record.ts';

const sayings: Readonly<Record<CheckpointFault, string>> = {
  'out-of-order': 'is not the next one: one before it is missing',
  'link-broken': 'does not continue the one before it',
  'leaves-changed': 'does not seal what is listed under it',
  changed: 'was changed after it was written',
  'not-signed': 'is not signed by this key',
};

interface Known {
  readonly head: ExportHead;
  readonly hashes: ReadonlyMap<string, readonly string[]>;
  readonly keys: ReadonlyMap<string, AcceptedKey> | null;
  readonly lastSealed: SealedRecord | null;
}

export function sealedFault({ head, hashes, keys, lastSealed }: Known, sealed: SealedRecord): string | null {
  const { checkpoint, leaves } = sealed;
  const name = `Checkpoint ${checkpoint.sequence}`;
  if (!keys) return `${name} cannot be checked: the export names no public key; give it with --key FILE.`;
  const fault = checkpointFault({ checkpoint, leaves, before: lastSealed?.checkpoint ?? null, keys });
  if (fault) return `${name} ${sayings[fault]}.`;
  if (checkpoint.tenantId !== head.committee.id) return `${name} belongs to another committee.`;
  const lost = leaves.find(({ caseId, eventCount, chainHead }) => hashes.get(caseId)?.[eventCount - 1] !== chainHead);
  if (!lost) return null;
  const what = hashes.has(lost.caseId) ? 'is not what it was' : 'has vanished';
  return `${name} sealed case ${lost.caseId} with ${lost.eventCount} events; the case ${what}.`;
}
