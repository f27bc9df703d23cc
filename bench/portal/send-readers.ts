// The other end of reader-client.ts: a child process, so that the readers take no time of the server's event loop.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ReadingPlan, ReadingReport } from './contract.ts';

export function sendReaders(plan: ReadingPlan): Promise<ReadingReport> {
  const child = fork(fileURLToPath(new URL('./reader-client.ts', import.meta.url)), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (report: ReadingReport) => {
      child.disconnect();
      resolve(report);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The readers ended with ${code}.`)));
    child.send(plan);
  });
}
