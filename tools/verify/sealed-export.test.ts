// What checkpoints add to an export: a case that vanished with all its traces is still missed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSigner, type Signer } from '#platform/signing';
import { recordOf } from './chain-for-tests.ts';
import { linesOfExport } from './lines-of-export.ts';
import type { CaseRecord, SealedRecord } from './record.ts';
import { sealedOf } from './sealed-for-tests.ts';
import { verifyExport } from './verify-export.ts';

let folder: string;
let signer: Signer;
const records = [recordOf(1, 4), recordOf(2, 3), recordOf(3, 6)];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongxin-sealed-'));
  signer = await loadSigner(folder, 'checkpoints');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const twoSealed = () => {
  const first = sealedOf(records.slice(0, 2), { before: null, signer });
  return [first, sealedOf(records.slice(2), { before: first, signer })];
};
const faultIn = async (kept: readonly CaseRecord[], sealed: readonly SealedRecord[], key?: string) =>
  (await verifyExport(linesOfExport(kept, { sealed, signer }), key)).fault;

describe('an export with checkpoints', () => {
  it('untouched → holds, by its own key and by the one made known', async () => {
    expect(await faultIn(records, twoSealed())).toBeNull();
    expect(await faultIn(records, twoSealed(), signer.publicKeyPem)).toBeNull();
  });

  it('a whole case gone, head and counts made to fit → the checkpoint misses it', async () => {
    expect(await faultIn(records.slice(1), twoSealed())).toContain(
      `sealed case ${records[0]!.case.id} with 4 events; the case has vanished`,
    );
  });

  it('a case written anew from the third event on, its chain whole → is not what was sealed', async () => {
    const anew = recordOf(2, 3, 'sha256');
    const forged = {
      ...anew,
      events: anew.events.slice(0, 2),
      case: { ...anew.case, eventCount: 2, chainHead: anew.events[1]!.hash },
    };
    expect(await faultIn([records[0]!, forged, records[2]!], twoSealed())).toContain('is not what it was');
  });

  it('a checkpoint gone, moved, changed, signed by somebody else → each is named', async () => {
    const [first, second] = twoSealed() as [SealedRecord, SealedRecord];
    const stranger = await loadSigner(folder, 'stranger');
    expect(await faultIn(records, [second])).toContain('Checkpoint 2 is not the next one');
    expect(await faultIn(records, [first, { ...second, leaves: [] }])).toContain('does not seal what is listed');
    const later = { ...second.checkpoint, at: '2026-11-21T18:00:00.000Z' };
    expect(await faultIn(records, [first, { ...second, checkpoint: later }])).toContain('was changed');
    expect(await faultIn(records, [sealedOf(records, { before: null, signer: stranger })])).toContain(
      'is not signed by this key',
    );
    expect(await faultIn(records, twoSealed(), stranger.publicKeyPem)).toContain('is not signed by this key');
  });
});
