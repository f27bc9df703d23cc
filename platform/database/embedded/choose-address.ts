import { createServer } from 'node:net';
import type { DataFolder } from './data-folder.ts';
import type { RunAs } from './run-as.ts';
import type { ServerAddress } from './server-settings.ts';
import { makeSocketFolder } from './socket-folder.ts';

export async function chooseAddress(folder: DataFolder, runAs: RunAs): Promise<ServerAddress> {
  if (process.platform !== 'win32') {
    return { socketFolder: await makeSocketFolder(folder.path, runAs), port: 5432 };
  }
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return { port };
}
