import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const passwordFile = (path: string) => join(path, 'password');

export async function passwordOption(path: string): Promise<string[]> {
  if (process.platform !== 'win32') return [];
  await writeFile(passwordFile(path), randomBytes(24).toString('base64url'), { mode: 0o600 });
  return [`--pwfile=${passwordFile(path)}`];
}

export async function readPassword(path: string): Promise<string | undefined> {
  return process.platform === 'win32' ? (await readFile(passwordFile(path), 'utf8')).trim() : undefined;
}
