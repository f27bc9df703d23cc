// An export as the product writes it, made in memory: for tests and proofs.
import type { DigestName } from '#kernel/audit';
import type { Signer, Succession } from '#platform/signing';
import { idOf } from './facts-of.ts';
import { type CaseRecord, type ExportHead, exportFormat, fingerprintOf, type SealedRecord } from './record.ts';
import { sealedLines } from './sealed-lines.ts';

export interface ExportForTests {
  readonly sealed?: readonly SealedRecord[];
  readonly signer?: Signer | null;
  readonly digests?: readonly DigestName[];
  readonly successions?: readonly Succession[];
}

export function linesOfExport(records: readonly CaseRecord[], parts: ExportForTests = {}): string[] {
  const { sealed = [], signer = null, digests = ['sha256', 'sm3'], successions = [] } = parts;
  const head: ExportHead = {
    format: exportFormat,
    committee: { id: idOf(1, 1), code: 'test', name: '青川市政协' },
    exportedAt: '2026-11-20T01:00:00.000Z',
    digests: [...digests],
    signature: signer?.kind ?? null,
    cases: records.length,
    events: records.reduce((sum, { events }) => sum + events.length, 0),
    fingerprint: fingerprintOf(
      records.map((record) => record.case),
      digests[0],
    ),
    checkpoints: sealed.length,
    publicKeyPem: signer?.publicKeyPem ?? null,
    successions: [...successions],
  };
  const body = records.flatMap((record) => [{ case: record.case }, ...record.events.map((event) => ({ event }))]);
  const values = [head, ...body, ...sealed.map((one) => ({ sealed: one }))];
  return [
    ...sealedLines(
      values.map((value) => JSON.stringify(value)),
      { digest: digests[0]!, signer },
    ),
  ];
}
