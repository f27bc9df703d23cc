import { chown, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export async function giveTo(path: string, user: { uid?: number; gid?: number }): Promise<void> {
  if (user.uid === undefined || user.gid === undefined) return;
  const entry = await lstat(path);
  if (entry.isSymbolicLink()) return;
  if (entry.uid !== user.uid) await chown(path, user.uid, user.gid);
  if (!entry.isDirectory()) return;
  for (const name of await readdir(path)) await giveTo(join(path, name), user);
}
