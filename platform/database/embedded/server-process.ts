// The server as a child of this process: started, told to stop, and gone with us even after a kill -9.
import { spawn } from 'node:child_process';
import { open, stat } from 'node:fs/promises';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { follow, largestLogBytes, type ServerProcess } from './follow.ts';
import type { RunAs } from './run-as.ts';

/** Must be called on the main thread: Linux ties the child's life to the thread that starts it. */
export async function startServerProcess(folder: DataFolder, binaries: Binaries, runAs: RunAs): Promise<ServerProcess> {
  const size = await stat(folder.log).then(
    (entry) => entry.size,
    () => 0,
  );
  const isTooLarge = size > largestLogBytes;
  const log = await open(folder.log, isTooLarge ? 'w' : 'a', 0o600);
  const words = [...runAs.tiedPrefix, binaries.postgres, '-D', folder.cluster];
  const windowsWords = [binaries.pgCtl, 'start', '-W', '-s', '-D', folder.cluster];
  const [program = '', ...rest] = process.platform === 'win32' ? windowsWords : words;
  const child = spawn(program, rest, {
    ...runAs.identity,
    cwd: folder.path,
    stdio: ['ignore', log.fd, log.fd],
    // Its own process group: a Ctrl-C in the terminal reaches us alone and we stop it after the last request.
    detached: process.platform !== 'win32',
    windowsHide: true,
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot ?? '' },
  });
  child.unref();
  await log.close();
  return follow(child, folder, { binaries, logStart: isTooLarge ? 0 : size });
}
