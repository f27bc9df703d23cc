import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isSignedBy, loadSigner } from './index.ts';

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

it('a key file that is no key → stops with its path and is left as it was', async () => {
  await writeFile(join(folder, 'broken.pem'), 'nonsense');
  await expect(loadSigner(folder, 'broken')).rejects.toThrow('broken.pem');
  expect(await readFile(join(folder, 'broken.pem'), 'utf8')).toBe('nonsense');
});
