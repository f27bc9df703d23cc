// Checkpoints over invented cases, for tests and proofs.
import { checkpointHash, checkpointOrigin, rootOf } from '#kernel/audit';
import type { Signer } from '#platform/signing';
import type { CaseRecord, SealedRecord } from './record.ts';

export function sealedOf(
  cases: readonly CaseRecord[],
  { before, signer }: { before: SealedRecord | null; signer: Signer },
): SealedRecord {
  const leaves = cases.map(({ case: { id, eventCount, chainHead } }) => ({ caseId: id, eventCount, chainHead }));
  const facts = {
    tenantId: cases[0]!.events[0]!.tenantId,
    sequence: (before?.checkpoint.sequence ?? 0) + 1,
    at: '2026-11-20T18:00:00.000Z',
    previousHash: before?.checkpoint.hash ?? checkpointOrigin,
    leafCount: leaves.length,
    root: rootOf(leaves),
  };
  const hash = checkpointHash(facts);
  return { checkpoint: { ...facts, hash, keyId: signer.keyId, signature: signer.sign(hash) }, leaves };
}
