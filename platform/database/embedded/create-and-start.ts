import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { awaitReady } from './await-ready.ts';
import { chooseAddress } from './choose-address.ts';
import type { SuperuserConnection } from './connect.ts';
import { createCluster } from './create-cluster.ts';
import type { DataFolder } from './data-folder.ts';
import type { EmbeddedServer, Launch } from './embedded-server.ts';
import { giveTo } from './give-to.ts';
import { readPassword } from './password-file.ts';
import * as postmaster from './postmaster-file.ts';
import { decideRunAs, type RunAs } from './run-as.ts';
import { startServerProcess } from './server-process.ts';
import { type ServerAddress, serverSettings } from './server-settings.ts';

export async function createAndStart(launch: Launch): Promise<EmbeddedServer | undefined> {
  const { folder, binaries, options } = launch;
  const runAs = await decideRunAs(folder.path, folder.cluster);
  if (!folder.hasCluster) {
    options.onProgress?.('creating');
    await createCluster(folder, binaries, runAs);
    folder.hasCluster = true;
  }
  options.onProgress?.('starting');
  await postmaster.removeMisleadingPostmasterFile(folder.cluster);
  const address = await chooseAddress(folder, runAs);
  await writeSettings(folder, runAs, serverSettings(address, options.settings ?? {}));
  const server = await startServerProcess(folder, binaries, runAs);
  const poolConfig = await connectionTo(folder, address);
  return awaitReady(launch, server, poolConfig);
}

export async function connectionTo(folder: DataFolder, address: ServerAddress): Promise<SuperuserConnection> {
  const password = await readPassword(folder.path);
  return {
    host: address.socketFolder || '127.0.0.1',
    port: address.port,
    user: 'postgres',
    database: 'postgres',
    ...(password === undefined ? {} : { password }),
  };
}

async function writeSettings(folder: DataFolder, runAs: RunAs, text: string): Promise<void> {
  const draft = join(folder.cluster, `postgresql.conf.${process.pid}`);
  await writeFile(draft, text, { mode: 0o600 });
  await giveTo(draft, runAs.identity);
  await rename(draft, join(folder.cluster, 'postgresql.conf'));
}
