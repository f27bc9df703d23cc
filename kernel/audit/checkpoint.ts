// A checkpoint seals the heads of all chains that grew since the one before, so that a whole case cannot vanish.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { isSignedBy } from '#platform/signing';
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
  /** Merkle root over the leaves in the order of their case ids, SHA-256. */
  readonly root: string;
}

export interface Checkpoint extends CheckpointFacts {
  readonly hash: string;
  readonly keyId: string;
  /** Ed25519 over the hash, base64. */
  readonly signature: string;
}

export const checkpointOrigin = '0';

export const leafText = ({ caseId, eventCount, chainHead }: CheckpointLeaf): string =>
  `${caseId} ${eventCount} ${chainHead}`;

const inOrder = (leaves: readonly CheckpointLeaf[]) =>
  [...leaves].sort((a, b) => (a.caseId < b.caseId ? -1 : 1)).map(leafText);

export const rootOf = (leaves: readonly CheckpointLeaf[]): string => merkleRoot(inOrder(leaves));

export const checkpointHash = (facts: CheckpointFacts): string =>
  `sha256:${createHash('sha256').update(canonicalize(facts)!).digest('hex')}`;

export type CheckpointFault = 'out-of-order' | 'link-broken' | 'leaves-changed' | 'changed' | 'not-signed';

interface Sealed {
  readonly checkpoint: Checkpoint;
  readonly leaves: readonly CheckpointLeaf[];
  readonly before: Checkpoint | null;
  readonly publicKeyPem: string;
}

/** What is wrong with one checkpoint in itself, or null. */
export function checkpointFault({ checkpoint, leaves, before, publicKeyPem }: Sealed): CheckpointFault | null {
  const { hash, keyId: _keyId, signature, ...facts } = checkpoint;
  if (facts.sequence !== (before?.sequence ?? 0) + 1) return 'out-of-order';
  if (facts.previousHash !== (before?.hash ?? checkpointOrigin)) return 'link-broken';
  if (facts.leafCount !== leaves.length || facts.root !== rootOf(leaves)) return 'leaves-changed';
  if (checkpointHash(facts) !== hash) return 'changed';
  return isSignedBy(publicKeyPem, hash, signature) ? null : 'not-signed';
}
