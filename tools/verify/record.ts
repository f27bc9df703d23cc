// The form of an exported record, JSON lines: a head, then each case with its events in order, the checkpoints, a seal. Pure.
import { createHash, type Hash } from 'node:crypto';
import * as z from 'zod';
import type { Checkpoint, CheckpointLeaf, DigestName, StoredEvent } from '#kernel/audit';
import { successionShape } from '#platform/signing';

export const exportFormat = 'tongxin-events-2';

const count = z.int().nonnegative();
const digestName = z.enum(['sha256', 'sm3']);
const hash = z.string().regex(/^(sha256|sm3):[0-9a-f]{64}$/);
const nullableText = z.string().nullable();

export const headShape = z.strictObject({
  format: z.literal(exportFormat),
  committee: z.strictObject({ id: z.string(), code: z.string(), name: z.string() }),
  exportedAt: z.string(),
  /** Every digest the events were chained with; the first one makes fingerprint and seal. */
  digests: z.array(digestName).min(1).max(2),
  /** The kind of the key that signed, null where nothing is signed. */
  signature: z.enum(['ed25519', 'sm2']).nullable(),
  cases: count,
  events: count,
  /** Over every case's chain; who wrote it down when the export was made notices a case that has vanished. */
  fingerprint: hash,
  checkpoints: count,
  /** The installation's public key; compare its id with the one the committee made known. */
  publicKeyPem: nullableText,
  successions: z.array(successionShape),
});
export type ExportHead = z.output<typeof headShape>;

const caseShape = z.strictObject({ id: z.string(), eventCount: count, chainHead: z.string() });
const eventShape = z.strictObject({
  tenantId: z.string(),
  caseId: z.string(),
  sequence: z.int(),
  id: z.string(),
  name: z.string(),
  actorPersonId: nullableText,
  actorAccountId: nullableText,
  actorName: z.string(),
  onBehalfOf: nullableText,
  at: z.string(),
  version: z.int(),
  payload: z.unknown(),
  previousHash: z.string(),
  hash,
});
const checkpointShape = z.strictObject({
  tenantId: z.string(),
  sequence: z.int(),
  at: z.string(),
  previousHash: z.string(),
  leafCount: count,
  root: z.string(),
  hash,
  keyId: z.string(),
  signature: z.string(),
});
const leafShape = z.strictObject({ caseId: z.string(), eventCount: count, chainHead: z.string() });
const sealShape = z.strictObject({ lines: count, digest: hash, keyId: z.string(), signature: z.string() });

export const lineShape = z.union([
  z.strictObject({ event: eventShape }),
  z.strictObject({ case: caseShape }),
  z.strictObject({ sealed: z.strictObject({ checkpoint: checkpointShape, leaves: z.array(leafShape) }) }),
  z.strictObject({ seal: sealShape }),
]);
export type ExportSeal = z.output<typeof sealShape>;

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
export function fingerprintOf(cases: Iterable<ChainedCase>, digest: DigestName = 'sha256'): string {
  const made = createHash(digest);
  for (const { id, eventCount, chainHead } of cases) made.update(`${id} ${eventCount} ${chainHead}\n`);
  return `${digest}:${made.digest('hex')}`;
}

/** Takes in every line; its digest at the end is what the last line seals. */
export interface LineDigest {
  lines: number;
  readonly name: DigestName;
  readonly hash: Hash;
}

export const beginDigest = (name: DigestName): LineDigest => ({ lines: 0, name, hash: createHash(name) });

export function takeLine(digest: LineDigest, line: string): void {
  digest.lines += 1;
  digest.hash.update(`${line}\n`);
}

export const endDigest = ({ name, hash: made }: LineDigest): string => `${name}:${made.copy().digest('hex')}`;
