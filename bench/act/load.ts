// The other end of load-client.ts: a child process, so that asking takes no time of the server's event loop.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LoadDone, LoadWanted } from './load-wanted.ts';

export interface LoadProcess {
  run(wanted: LoadWanted): Promise<LoadDone>;
  end(): void;
}

const ask = (child: ChildProcess, wanted: LoadWanted): Promise<LoadDone> =>
  new Promise((resolve, reject) => {
    child.once('message', (message: LoadDone | { failed: string }) => {
      if ('failed' in message) reject(new Error(message.failed));
      else resolve(message);
    });
    child.send(wanted);
  });

export function startLoadProcess(): LoadProcess {
  const child = fork(fileURLToPath(new URL('./load-client.ts', import.meta.url)), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  return { run: (wanted) => ask(child, wanted), end: () => void child.disconnect() };
}
