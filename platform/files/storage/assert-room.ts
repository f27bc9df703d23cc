// Whether anything could be written just now: asked by the readiness of the house, before people find out.
import { mkdir, rm, statfs } from 'node:fs/promises';
import { spool } from './spool.ts';

/** With less than this the database beside it cannot write its journal either. */
const leastBytes = 32 * 1024 * 1024;

/** Throws what the disk says (`ENOSPC`, `EROFS`, …) when there is no room or no leave to write. */
export async function assertRoom(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < leastBytes) throw Object.assign(new Error('The disk is almost full.'), { code: 'ENOSPC' });
  const { path } = await spool(folder, Buffer.from('room'));
  await rm(path, { force: true });
}
