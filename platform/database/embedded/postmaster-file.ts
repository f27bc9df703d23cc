// Reads postmaster.pid, by which a running server of a data folder is recognised and reached,
// and our own note of which process started it.
import { readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Postmaster {
  processId: number;
  port: number;
  socketFolder: string;
}

export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(ignoreMissing);
  const lines = (text ?? '').split('\n').map((line) => line.trim());
  const processId = Number(lines[0]);
  if (!text || !Number.isInteger(processId) || processId === 0) return undefined;
  return { processId: Math.abs(processId), port: Number(lines[3] ?? 0), socketFolder: lines[4] ?? '' };
}

/** Process ids are used again after a reboot or in a new container, so a live id alone proves nothing. */
export async function isServerOf(cluster: string, processId: number): Promise<boolean> {
  if (!isAlive(processId)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return (await readlink(`/proc/${processId}/cwd`)) === (await realpath(cluster));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/** A file left behind whose id now belongs to a stranger would make PostgreSQL refuse to start. */
export async function removeMisleadingPostmasterFile(cluster: string): Promise<void> {
  const left = await readPostmaster(cluster);
  if (left && isAlive(left.processId) && !(await isServerOf(cluster, left.processId))) {
    await rm(join(cluster, 'postmaster.pid'), { force: true });
  }
}

export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const ownerFile = (folder: string) => join(folder, 'owner.pid');

export async function writeOwner(folder: string): Promise<void> {
  await writeFile(ownerFile(folder), `${process.pid}\n`, { mode: 0o600 });
}

export async function removeOwner(folder: string): Promise<void> {
  if ((await readOwner(folder)) === process.pid) await rm(ownerFile(folder), { force: true });
}

export async function readOwner(folder: string): Promise<number | undefined> {
  const text = await readFile(ownerFile(folder), 'utf8').catch(ignoreMissing);
  return text ? Number(text) : undefined;
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
