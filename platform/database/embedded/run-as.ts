// PostgreSQL refuses to run as root. Decides how its programs are started so that one command works for everyone.
import type { SpawnOptions } from 'node:child_process';
import { lstat } from 'node:fs/promises';
import { asUser, run, tieWords } from './as-user.ts';
import { ordinaryUser } from './ordinary-user.ts';

export interface RunAs {
  /** Words put before the program's own. */
  prefix: string[];
  /** Words put before a program that has to end with this process (a kill -9 included). */
  tiedPrefix: string[];
  identity: Pick<SpawnOptions, 'uid' | 'gid'>;
}

/** `folder` exists; `cluster` inside it may not yet. */
export async function decideRunAs(folder: string, cluster: string): Promise<RunAs> {
  const tie = await tieWords();
  if (process.getuid?.() !== 0) return { prefix: [], tiedPrefix: tie, identity: {} };
  const owner = await lstat(cluster).catch(() => undefined);
  if (owner && owner.uid !== 0) return asUser(folder, { uid: owner.uid, gid: owner.gid }, tie);
  const user = await ordinaryUser();
  const map = ['unshare', '--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`];
  const mayMap = await run(map[0] as string, [...map.slice(1), 'true']).then(
    () => true,
    () => false,
  );
  if (mayMap) return { prefix: map, tiedPrefix: [...map, ...tie], identity: {} };
  return asUser(folder, user, tie);
}
