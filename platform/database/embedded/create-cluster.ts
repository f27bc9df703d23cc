// Makes the database cluster once, in a folder beside its place, so that a half-made one is never used.
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { giveTo } from './give-to.ts';
import { initialize } from './initialize.ts';
import { isAlive } from './postmaster-file.ts';
import type { RunAs } from './run-as.ts';

export async function createCluster(folder: DataFolder, binaries: Binaries, runAs: RunAs): Promise<void> {
  await removeAbandoned(folder.path);
  const staging = join(folder.path, `cluster.new-${process.pid}`);
  await mkdir(staging, { mode: 0o700 });
  await giveTo(staging, runAs.identity);
  try {
    await initialize(staging, folder, { binaries, runAs });
    await rename(staging, folder.cluster);
    await syncFolder(folder.path);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another process was quicker; its cluster serves as well.
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

async function removeAbandoned(path: string): Promise<void> {
  for (const name of await readdir(path)) {
    const maker = /^cluster[.]new-(\d+)$/.exec(name)?.[1];
    if (maker && (Number(maker) === process.pid || !isAlive(Number(maker)))) {
      await rm(join(path, name), { recursive: true, force: true });
    }
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
