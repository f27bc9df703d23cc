// The other end of crowd-client.ts: a child process, so that the crowd takes no time of the server's event loop.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CrowdPlan, CrowdReport } from './contract.ts';

export function sendCrowd(plan: CrowdPlan): Promise<CrowdReport> {
  const child = fork(fileURLToPath(new URL('./crowd-client.ts', import.meta.url)), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message: CrowdReport | { failed: string }) => {
      child.disconnect();
      if ('failed' in message) reject(new Error(message.failed));
      else resolve(message);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The crowd ended with ${code}.`)));
    child.send(plan);
  });
}
