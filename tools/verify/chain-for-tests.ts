// A record of invented cases, chained as the product chains them, for tests and proofs.
import { type ChainedFacts, chainOrigin, type DigestName, hashOf, type StoredEvent } from '#kernel/audit';
import { factsOf, idOf } from './facts-of.ts';
import type { CaseRecord } from './record.ts';

/** Chains facts from the first on, whatever hashes they had. */
export function chained(facts: readonly ChainedFacts[], digest: DigestName = 'sha256'): StoredEvent[] {
  let previousHash = chainOrigin;
  return facts.map((one) => {
    const hash = hashOf(previousHash, one, digest);
    const event = { ...one, previousHash, hash };
    previousHash = hash;
    return event;
  });
}

export function recordOf(caseNumber: number, length: number, digest: DigestName = 'sha256'): CaseRecord {
  const events = chained(
    Array.from({ length }, (_, index) => factsOf(caseNumber, index + 1)),
    digest,
  );
  return {
    case: { id: idOf(2, caseNumber), eventCount: length, chainHead: events.at(-1)?.hash ?? chainOrigin },
    events,
  };
}
