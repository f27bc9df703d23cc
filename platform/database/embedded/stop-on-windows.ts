import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';

export async function stopOnWindows(binaries: Binaries, cluster: string): Promise<void> {
  await promisify(execFile)(binaries.pgCtl, ['stop', '-s', '-m', 'fast', '-D', cluster]);
}
