import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { giveTo } from './give-to.ts';
import { EmbeddedServerProblem } from './problem.ts';
import type { RunAs } from './run-as.ts';

export const run = promisify(execFile);

/** Without user namespaces (many containers): the folder is handed to an ordinary user, root still enters it. */
export async function asUser(folder: string, user: { uid: number; gid: number }, tie: string[]): Promise<RunAs> {
  await giveTo(folder, user);
  const identity = { uid: user.uid, gid: user.gid };
  await run('test', ['-w', folder], identity).catch(() => {
    throw new EmbeddedServerProblem(
      'cannot-run-as-root',
      `PostgreSQL does not run as root, this system allows no user namespaces, and an ordinary user cannot reach ${folder}; start the program as an ordinary user, or set DATA_DIR to a folder outside /root such as /var/lib/tongxin.`,
    );
  });
  return { prefix: [], tiedPrefix: tie, identity };
}

export async function tieWords(): Promise<string[]> {
  if (process.platform !== 'linux') return [];
  const words = ['setpriv', '--pdeathsig', 'INT'];
  return run(words[0] as string, [...words.slice(1), 'true']).then(
    () => words,
    () => [],
  );
}
