import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptedKeys, isSignedBy, loadSigner, loadSuccessions, newSigner, rotateSigner } from './index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongxin-succession-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const day = (number: number) => new Date(`2026-11-0${number}T02:00:00Z`);

it('two rotations, the second to another kind → whoever trusts any of the three accepts all three', async () => {
  const first = await loadSigner(folder, 'checkpoints');
  const second = await rotateSigner(folder, { name: 'checkpoints', kind: 'ed25519', now: day(1) });
  const third = await rotateSigner(folder, { name: 'checkpoints', kind: 'sm2', now: day(2) });
  expect((await loadSigner(folder, 'checkpoints')).keyId).toBe(third.keyId);
  const successions = await loadSuccessions(folder, 'checkpoints');
  for (const { publicKeyPem } of [first, second, third]) {
    const accepted = acceptedKeys(publicKeyPem, successions);
    expect([...accepted.keys()].sort()).toEqual([first.keyId, second.keyId, third.keyId].sort());
    expect(accepted.get(first.keyId)?.retiredAt).toBe(day(1).toISOString());
    expect(accepted.get(third.keyId)?.retiredAt).toBeNull();
  }
  expect(isSignedBy(third.publicKeyPem, '印', third.sign('印'))).toBe(true);
});

it('a succession somebody else wrote, or moved in time → is not accepted', async () => {
  const [honest] = await loadSuccessions(folder, 'checkpoints');
  const stranger = newSigner();
  for (const forged of [
    { ...honest!, to: stranger.publicKeyPem },
    { ...honest!, at: day(3).toISOString() },
  ])
    expect(acceptedKeys(honest!.from, [forged]).size).toBe(1);
});

it('nothing was ever rotated → the trusted key alone', async () => {
  const { publicKeyPem, keyId } = newSigner();
  expect(await loadSuccessions(folder, 'nothing')).toEqual([]);
  expect([...acceptedKeys(publicKeyPem, []).keys()]).toEqual([keyId]);
});
