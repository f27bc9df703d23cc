import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { stopOnWindows } from './stop-on-windows.ts';

export interface ServerProcess {
  /** Undefined where another program started the server for us. */
  processId: number | undefined;
  hasEnded(): boolean;
  /** What the server wrote since it was started. */
  output(): Promise<string>;
  stop(): Promise<void>;
  whenEnded: Promise<void>;
}

export const largestLogBytes = 5_000_000;
const patienceMs = 30_000;

export function follow(
  child: ChildProcess,
  folder: DataFolder,
  { binaries, logStart }: { binaries: Binaries; logStart: number },
): ServerProcess {
  let hasEnded = false;
  const output = async () => (await readFile(folder.log)).subarray(logStart).toString('utf8');
  const interrupt = () => void child.kill('SIGINT');
  const whenEnded = new Promise<void>((resolve) => {
    const end = () => {
      hasEnded = true;
      process.off('exit', interrupt);
      resolve();
    };
    child.once('error', end);
    // On Windows pg_ctl leaves after starting the server under a restricted account.
    child.once('exit', (status) => (process.platform === 'win32' && status === 0 ? undefined : end()));
  });
  if (process.platform !== 'win32') process.once('exit', interrupt);
  const stop = async () => {
    if (hasEnded) return;
    if (process.platform === 'win32') return stopOnWindows(binaries, folder.cluster);
    child.ref();
    child.kill('SIGINT');
    const impatience = setTimeout(() => child.kill('SIGQUIT'), patienceMs);
    await whenEnded.finally(() => clearTimeout(impatience));
  };
  const processId = process.platform === 'win32' ? undefined : child.pid;
  return { processId, hasEnded: () => hasEnded, output, stop, whenEnded };
}
