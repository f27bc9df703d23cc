// A checkpoint seals the heads of all chains that grew since the one before, so that a whole case cannot vanish.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type AcceptedKey, isSignedBy } from '#platform/signing';
import { type DigestName, digestOf } from './chain.ts';
import { merkleRoot } from './merkle.ts';

/** How far one case's chain had come. */
export interface CheckpointLeaf {
  readonly caseId: string;
  readonly eventCount: number;
  readonly chainHead: string;
}

export interface CheckpointFacts {
  readonly tenantId: string;
  readonly sequence: number;
  /** ISO, UTC. */
  readonly at: string;
  /** The hash of the checkpoint before, '0' for the first. */
  readonly previousHash: string;
  readonly leafCount: number;
  /** Merkle root over the leaves in the order of their case ids, by the digest the hash names. */
  readonly root: string;
}

export interface Checkpoint extends CheckpointFacts {
  readonly hash: string;
  readonly keyId: string;
  /** Over the hash, by the key's own kind (Ed25519 or SM2), base64. */
  readonly signature: string;
}

export const checkpointOrigin = '0';

export const leafText = ({ caseId, eventCount, chainHead }: CheckpointLeaf): string =>
  `${caseId} ${eventCount} ${chainHead}`;

const inOrder = (leaves: readonly CheckpointLeaf[]) =>
  [...leaves].sort((a, b) => (a.caseId < b.caseId ? -1 : 1)).map(leafText);

export const rootOf = (leaves: readonly CheckpointLeaf[], digest: DigestName = 'sha256'): string =>
  merkleRoot(inOrder(leaves), digest);

export const checkpointHash = (facts: CheckpointFacts, digest: DigestName = 'sha256'): string =>
  `${digest}:${createHash(digest).update(canonicalize(facts)!).digest('hex')}`;

export type CheckpointFault = 'out-of-order' | 'link-broken' | 'leaves-changed' | 'changed' | 'not-signed';

interface Sealed {
  readonly checkpoint: Checkpoint;
  readonly leaves: readonly CheckpointLeaf[];
  readonly before: Checkpoint | null;
  /** Every key that may have signed, by its short name. */
  readonly keys: ReadonlyMap<string, AcceptedKey>;
}

/** By the key it names, before that key was retired. */
function isSigned({ hash, keyId, signature, at }: Checkpoint, keys: Sealed['keys']): boolean {
  const key = keys.get(keyId);
  if (!key || (key.retiredAt !== null && key.retiredAt < at)) return false;
  return isSignedBy(key.publicKeyPem, hash, signature);
}

/** What is wrong with one checkpoint in itself, or null. */
export function checkpointFault({ checkpoint, leaves, before, keys }: Sealed): CheckpointFault | null {
  const { hash, keyId: _keyId, signature: _signature, ...facts } = checkpoint;
  const digest = digestOf(hash);
  if (facts.sequence !== (before?.sequence ?? 0) + 1) return 'out-of-order';
  if (facts.previousHash !== (before?.hash ?? checkpointOrigin)) return 'link-broken';
  if (facts.leafCount !== leaves.length || facts.root !== rootOf(leaves, digest)) return 'leaves-changed';
  if (checkpointHash(facts, digest) !== hash) return 'changed';
  return isSigned(checkpoint, keys) ? null : 'not-signed';
}
