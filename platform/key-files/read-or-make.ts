// A file of the keys folder that is made once and then only read: the backup must hold it.
import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const isCode = (error: unknown, code: string) => (error as { code?: unknown } | null)?.code === code;

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error) => {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  });
}

/** Several processes may start at once: the first whole file to stand there wins, the others read it. */
export async function readOrMake(path: string, make: () => string): Promise<string> {
  const kept = await textOf(path);
  if (kept !== undefined) return kept;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, make(), { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(path, 'utf8');
}
