// The form of an exported record, JSON lines: a head, then each case with its events in order. Pure.
import { createHash } from 'node:crypto';
import type { Checkpoint, CheckpointLeaf, StoredEvent } from '#kernel/audit';

export const exportFormat = 'tongxin-events-1';

export interface ExportHead {
  readonly format: typeof exportFormat;
  readonly committee: { readonly code: string; readonly name: string };
  readonly exportedAt: string;
  readonly cases: number;
  readonly events: number;
  /** Over every case's chain; who wrote it down when the export was made notices a case that has vanished. */
  readonly fingerprint: string;
  readonly checkpoints: number;
  /** The installation's public key; compare its id with the one the committee made known. */
  readonly publicKeyPem: string | null;
}

/** A signed checkpoint with what it seals, after all cases. */
export interface SealedRecord {
  readonly checkpoint: Checkpoint;
  readonly leaves: readonly CheckpointLeaf[];
}

/** What the case's own row says of its chain. */
export interface ChainedCase {
  readonly id: string;
  readonly eventCount: number;
  readonly chainHead: string;
}

export interface CaseRecord {
  readonly case: ChainedCase;
  readonly events: readonly StoredEvent[];
}

/** Cases are given in the order of their ids. */
export function fingerprintOf(cases: Iterable<ChainedCase>): string {
  const hash = createHash('sha256');
  for (const { id, eventCount, chainHead } of cases) hash.update(`${id} ${eventCount} ${chainHead}\n`);
  return `sha256:${hash.digest('hex')}`;
}
