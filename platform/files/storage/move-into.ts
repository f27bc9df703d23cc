import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

export async function moveInto(from: string, to: string, root: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
  for (let folder = dirname(to); folder.length >= root.length; folder = dirname(folder)) await syncFolder(folder);
}

// Windows cannot open a folder; there the file system keeps its own order of renames.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
