// Keys live in files outside the database. A key file holds one key a line, `<id> <base64>`: the first line
// is the current one, the lines below it only open what was sealed before a rotation.
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createOnce, writeAside } from './create-once.ts';
import { type Keyring, newLine, parse } from './key.ts';

/** Reads the named key; on the first run it is made, readable by the owner alone. */
export async function loadKey(directory: string, name: string): Promise<Keyring> {
  const path = join(directory, `${name}.key`);
  const existing = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (existing !== null) return parse(existing, path);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await createOnce(path);
  return parse(await readFile(path, 'utf8'), path);
}

/** Puts a new key in front; what older keys sealed can still be opened. Running processes must be restarted. */
export async function rotateKey(directory: string, name: string): Promise<Keyring> {
  await loadKey(directory, name);
  const path = join(directory, `${name}.key`);
  const aside = await writeAside(path, newLine() + (await readFile(path, 'utf8')));
  await rename(aside, path);
  return loadKey(directory, name);
}
