import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadKey, rotateKey } from './keys.ts';
import { seal, unseal } from './sealing.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tongxin-keys-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test('the first run makes a key that only the owner reads, the second reads the same', async () => {
  const first = await loadKey(join(directory, 'new', 'folder'), 'identity');
  const second = await loadKey(join(directory, 'new', 'folder'), 'identity');
  expect(first.current.bytes).toHaveLength(32);
  expect(second.current).toEqual(first.current);
  const { mode } = await stat(join(directory, 'new', 'folder', 'identity.key'));
  expect(mode & 0o777).toBe(0o600);
});

test('twenty processes that start at once agree on one key', async () => {
  const rings = await Promise.all(Array.from({ length: 20 }, () => loadKey(directory, 'together')));
  expect(new Set(rings.map((ring) => ring.current.id)).size).toBe(1);
});

test('after a rotation new secrets use the new key and old ones still open', async () => {
  const before = await loadKey(directory, 'rotated');
  const sealed = seal(before, 'JBSWY3DP', 'a/b');
  const after = await rotateKey(directory, 'rotated');
  expect(after.current.id).not.toBe(before.current.id);
  expect(unseal(after, sealed, 'a/b')).toBe('JBSWY3DP');
  expect(seal(after, 'x', 'a/b').startsWith(after.current.id)).toBe(true);
  expect(() => unseal(before, seal(after, 'x', 'a/b'), 'a/b')).toThrow(/Restore/);
});

test('a secret that is changed, cut or moved to another account does not open', async () => {
  const ring = await loadKey(directory, 'tampered');
  const sealed = seal(ring, '秘密', 'a/b');
  expect(sealed).not.toContain('秘密');
  expect(() => unseal(ring, sealed, 'a/c')).toThrow();
  expect(() =>
    unseal(
      ring,
      sealed.replace(/.(?=.{5}$)/, (letter) => (letter === 'A' ? 'B' : 'A')),
      'a/b',
    ),
  ).toThrow();
  expect(() => unseal(ring, sealed.split('.').slice(0, 3).join('.'), 'a/b')).toThrow(/cut short/);
});

test('a key file without a key says what to do instead of making another', async () => {
  const path = join(directory, 'broken.key');
  await writeFile(path, 'nonsense\n');
  await expect(loadKey(directory, 'broken')).rejects.toThrow(/Restore it from the backup/);
  expect(await readFile(path, 'utf8')).toBe('nonsense\n');
});
