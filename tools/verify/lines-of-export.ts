import { type CaseRecord, exportFormat, fingerprintOf, type SealedRecord } from './record.ts';

export function linesOfExport(
  records: readonly CaseRecord[],
  sealed: readonly SealedRecord[] = [],
  publicKeyPem: string | null = null,
): string[] {
  const head = {
    format: exportFormat,
    committee: { code: 'test', name: '青川市政协' },
    exportedAt: '2026-11-20T01:00:00.000Z',
    cases: records.length,
    events: records.reduce((sum, { events }) => sum + events.length, 0),
    fingerprint: fingerprintOf(records.map((record) => record.case)),
    checkpoints: sealed.length,
    publicKeyPem,
  };
  const body = records.flatMap((record) => [{ case: record.case }, ...record.events.map((event) => ({ event }))]);
  return [head, ...body, ...sealed.map((one) => ({ sealed: one }))].map((line) => JSON.stringify(line));
}
