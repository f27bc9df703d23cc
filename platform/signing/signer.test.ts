import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isSignedBy, kindOfPublicKey, loadSigner, newSigner } from './index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongxin-signing-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('two processes that start at once → one key, readable by its owner alone', async () => {
  const [one, other] = await Promise.all([loadSigner(folder, 'checkpoints'), loadSigner(folder, 'checkpoints')]);
  expect(one.publicKeyPem).toBe(other.publicKeyPem);
  expect((await stat(join(folder, 'checkpoints.pem'))).mode & 0o777).toBe(0o600);
  expect(isSignedBy(one.publicKeyPem, '第一件', other.sign('第一件'))).toBe(true);
});

it('another text, another key, no signature, no key → not signed', async () => {
  const signer = await loadSigner(folder, 'checkpoints');
  const stranger = await loadSigner(folder, 'stranger');
  const signature = signer.sign('第一件');
  expect(isSignedBy(signer.publicKeyPem, '第二件', signature)).toBe(false);
  expect(isSignedBy(stranger.publicKeyPem, '第一件', signature)).toBe(false);
  expect(isSignedBy(signer.publicKeyPem, '第一件', '')).toBe(false);
  expect(isSignedBy('no key', '第一件', signature)).toBe(false);
});

it('a key of the kind sm2 → made once, recognised from its file and from its public half', async () => {
  const made = await loadSigner(folder, 'national', 'sm2');
  const read = await loadSigner(folder, 'national');
  expect([made.kind, read.kind, read.keyId]).toEqual(['sm2', 'sm2', made.keyId]);
  expect(kindOfPublicKey(read.publicKeyPem)).toBe('sm2');
  expect(isSignedBy(made.publicKeyPem, '第一件', read.sign('第一件'))).toBe(true);
  expect(isSignedBy(made.publicKeyPem, '第二件', read.sign('第一件'))).toBe(false);
  expect(isSignedBy(newSigner('sm2').publicKeyPem, '第一件', read.sign('第一件'))).toBe(false);
  expect(isSignedBy(newSigner().publicKeyPem, '第一件', read.sign('第一件'))).toBe(false);
});

it('a signature written another way → is not the signature', () => {
  const signer = newSigner();
  const signature = signer.sign('第一件');
  for (const other of [`${signature} `, `${signature}==`, signature.replace('=', '')])
    expect(isSignedBy(signer.publicKeyPem, '第一件', other)).toBe(false);
});

it('a key file that is no key → stops with its path and is left as it was', async () => {
  await writeFile(join(folder, 'broken.pem'), 'nonsense');
  await expect(loadSigner(folder, 'broken')).rejects.toThrow('broken.pem');
  expect(await readFile(join(folder, 'broken.pem'), 'utf8')).toBe('nonsense');
});
