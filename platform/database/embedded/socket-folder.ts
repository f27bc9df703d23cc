// A private place for the unix socket. The kernel allows 107 bytes for its path, so deep folders borrow a short one.
import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveTo } from './give-to.ts';
import { EmbeddedServerProblem } from './problem.ts';
import type { RunAs } from './run-as.ts';

const longestSocketPathBytes = 100;
const socketName = '/.s.PGSQL.5432.lock';

export async function makeSocketFolder(dataFolder: string, runAs: RunAs): Promise<string> {
  const folder = chooseSocketFolder(dataFolder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const entry = await lstat(folder);
  const isOurs = [process.getuid?.(), runAs.identity.uid].includes(entry.uid);
  if (!entry.isDirectory() || !isOurs) {
    throw new EmbeddedServerProblem(
      'not-writable',
      `The folder ${folder} for the database's socket belongs to someone else; remove it, or set DATA_DIR to a folder with a shorter path.`,
    );
  }
  await chmod(folder, 0o700);
  await giveTo(folder, runAs.identity);
  return folder;
}

export function chooseSocketFolder(dataFolder: string): string {
  const inside = join(dataFolder, 'socket');
  if (Buffer.byteLength(inside + socketName) < longestSocketPathBytes) return inside;
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  const short = join(tmpdir(), `tongxin-${name}`);
  return Buffer.byteLength(short + socketName) < longestSocketPathBytes ? short : join('/tmp', `tongxin-${name}`);
}
