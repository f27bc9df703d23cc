// Every screen in both languages and at the elder mode's largest size, which `npm test` looks at for every third.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** @returns whether no screen had a barrier */
export async function proveBarrierFree(): Promise<boolean> {
  const env = { ...process.env, TONGXIN_EVERY_SCREEN: '1' };
  const test = spawn(process.execPath, ['tools/test.mjs', 'e2e/barrier-free'], { env, stdio: 'inherit' });
  const [status] = await once(test, 'exit');
  return status === 0;
}
