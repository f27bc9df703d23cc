// Keys live in files outside the database. A key file holds one key a line, `<id> <base64>`: the first line
// is the current one, the lines below it only open what was sealed before a rotation.
import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOrMake } from '#platform/key-files';
import { type Keyring, newLine, parse } from './key.ts';

const pathOf = (directory: string, name: string) => join(directory, `${name}.key`);

/** Reads the named key; on the first run it is made, readable by the owner alone. */
export async function loadKey(directory: string, name: string): Promise<Keyring> {
  const path = pathOf(directory, name);
  return parse(await readOrMake(path, newLine), path);
}

/** Puts a new key in front; what older keys sealed can still be opened. Running processes must be restarted. */
export async function rotateKey(directory: string, name: string): Promise<Keyring> {
  await loadKey(directory, name);
  const path = pathOf(directory, name);
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(aside, newLine() + (await readFile(path, 'utf8')), { mode: 0o600, flag: 'wx' });
  await rename(aside, path);
  return loadKey(directory, name);
}
