import { randomBytes } from 'node:crypto';
import { link, rm, writeFile } from 'node:fs/promises';
import { newLine } from './key.ts';

export async function writeAside(path: string, text: string): Promise<string> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(aside, text, { mode: 0o600, flag: 'wx' });
  return aside;
}

/** Two processes may start at once: the first link wins, the other reads what the first made. */
export async function createOnce(path: string): Promise<void> {
  const aside = await writeAside(path, newLine());
  try {
    await link(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
