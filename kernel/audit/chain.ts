// The hash chain of one case: each event's hash covers the one before and the event's canonical JSON (RFC 8785).
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

export type DigestName = 'sha256' | 'sm3';

/** The facts of one event, exactly as hashed. Moments are ISO strings in UTC. */
export interface ChainedFacts {
  readonly tenantId: string;
  readonly caseId: string;
  readonly sequence: number;
  readonly id: string;
  readonly name: string;
  readonly actorPersonId: string | null;
  readonly actorAccountId: string | null;
  readonly actorName: string;
  readonly onBehalfOf: string | null;
  readonly at: string;
  readonly version: number;
  readonly payload: unknown;
}

/** What stands before the first event of every chain. */
export const chainOrigin = '0';

export function hashOf(previousHash: string, facts: ChainedFacts, digest: DigestName = 'sha256'): string {
  const text = canonicalize(facts);
  if (text === undefined) throw new Error('An event must be plain JSON.');
  return `${digest}:${createHash(digest).update(previousHash).update('\n').update(text).digest('hex')}`;
}

export interface StoredEvent extends ChainedFacts {
  readonly previousHash: string;
  readonly hash: string;
}

export type ChainFault = { sequence: number; kind: 'missing' | 'reordered' | 'link-broken' | 'changed' };

/** The digest a hash was made with. */
export const digestOf = (hash: string): DigestName => (hash.startsWith('sm3:') ? 'sm3' : 'sha256');

/** The first fault of one case's events in order, or null when every link holds. */
export function firstFault(events: readonly StoredEvent[]): ChainFault | null {
  let previousHash = chainOrigin;
  for (const [index, { hash, previousHash: claimed, ...facts }] of events.entries()) {
    const expected = index + 1;
    if (facts.sequence !== expected)
      return { sequence: expected, kind: facts.sequence > expected ? 'missing' : 'reordered' };
    if (claimed !== previousHash) return { sequence: expected, kind: 'link-broken' };
    if (hashOf(previousHash, facts, digestOf(hash)) !== hash) return { sequence: expected, kind: 'changed' };
    previousHash = hash;
  }
  return null;
}
