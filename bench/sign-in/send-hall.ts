// The other end of hall-client.ts: a child process, so that the phones take no time of the server's event loop.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { HallPlan, HallReport } from './contract.ts';

export function sendHall(plan: HallPlan): Promise<HallReport> {
  const child = fork(fileURLToPath(new URL('./hall-client.ts', import.meta.url)), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message: HallReport | { failed: string }) => {
      child.disconnect();
      if ('failed' in message) reject(new Error(message.failed));
      else resolve(message);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The hall ended with ${code}.`)));
    child.send(plan);
  });
}
