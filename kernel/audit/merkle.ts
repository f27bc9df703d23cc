// A Merkle tree over leaves in order (RFC 6962 section 2.1): one root for many, and a short proof for each.
import { createHash } from 'node:crypto';
import type { DigestName } from './chain.ts';

export type ProofStep = { readonly side: 'left' | 'right'; readonly hash: string };

const digest = (name: DigestName, prefix: number, ...parts: Buffer[]): Buffer => {
  const hash = createHash(name).update(Buffer.of(prefix));
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const leafHash = (name: DigestName, leaf: string) => digest(name, 0, Buffer.from(leaf));
const nodeHash = (name: DigestName, left: Buffer, right: Buffer) => digest(name, 1, left, right);

/** The next level up; a last one without a neighbour goes up as it is. */
const levelAbove = (name: DigestName, level: readonly Buffer[]): Buffer[] =>
  Array.from({ length: Math.ceil(level.length / 2) }, (_, index) => {
    const [left, right] = [level[index * 2]!, level[index * 2 + 1]];
    return right ? nodeHash(name, left, right) : left;
  });

/** Hex; the root of no leaves is the digest of nothing. */
export function merkleRoot(leaves: readonly string[], name: DigestName = 'sha256'): string {
  if (leaves.length === 0) return createHash(name).digest('hex');
  let level = leaves.map((leaf) => leafHash(name, leaf));
  while (level.length > 1) level = levelAbove(name, level);
  return level[0]!.toString('hex');
}

/** The neighbours on the way up from one leaf. */
export function inclusionProof(leaves: readonly string[], index: number, name: DigestName = 'sha256'): ProofStep[] {
  const steps: ProofStep[] = [];
  let level = leaves.map((leaf) => leafHash(name, leaf));
  for (let place = index; level.length > 1; place = Math.floor(place / 2)) {
    const neighbour = level[place % 2 === 0 ? place + 1 : place - 1];
    if (neighbour) steps.push({ side: place % 2 === 0 ? 'right' : 'left', hash: neighbour.toString('hex') });
    level = levelAbove(name, level);
  }
  return steps;
}

/** Whoever holds one leaf and its proof can find the root without the other leaves. */
export function rootFromProof(leaf: string, steps: readonly ProofStep[], name: DigestName = 'sha256'): string {
  const top = steps.reduce(
    (below, { side, hash }) => {
      const other = Buffer.from(hash, 'hex');
      return side === 'left' ? nodeHash(name, other, below) : nodeHash(name, below, other);
    },
    leafHash(name, leaf),
  );
  return top.toString('hex');
}
