// The one way to an embedded PostgreSQL: attach to the live server of the folder, or create, start and own it.

import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { attachedTo } from './attached-to.ts';
import { patienceMs, stepMs } from './await-ready.ts';
import { locateBinaries } from './binaries.ts';
import { tryConnection } from './connect.ts';
import { connectionTo, createAndStart } from './create-and-start.ts';
import { openDataFolder } from './data-folder.ts';
import type { EmbeddedServer, EmbeddedServerOptions, Launch } from './embedded-server.ts';
import * as postmaster from './postmaster-file.ts';
import { EmbeddedServerProblem } from './problem.ts';
import { problemFromFileError } from './problem-from-file-error.ts';

export type { SuperuserConnection } from './connect.ts';

export async function startEmbeddedPostgres(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const binaries = await locateBinaries();
  const folder = await openDataFolder(resolve(options.dataDirectory), binaries.majorVersion);
  const launch = { folder, binaries, options, deadlineAtMs: performance.now() + patienceMs };
  try {
    while (performance.now() < launch.deadlineAtMs) {
      const server = (await attach(launch)) ?? (await createAndStart(launch));
      if (server) return server;
      await pause(stepMs);
    }
  } catch (error) {
    throw problemFromFileError(error, folder.path);
  }
  throw new EmbeddedServerProblem(
    'did-not-start',
    `The database in ${folder.path} did not answer within ${patienceMs / 1000} seconds; see ${folder.log}, end any other process that uses the folder, and start again.`,
  );
}

/** Undefined when there is no live server, or none yet that answers. */
async function attach({ folder, options, deadlineAtMs }: Launch): Promise<EmbeddedServer | undefined> {
  let isAnnounced = false;
  while (performance.now() < deadlineAtMs) {
    const running = await postmaster.readPostmaster(folder.cluster);
    if (!running || !(await postmaster.isServerOf(folder.cluster, running.processId))) return undefined;
    const owner = await postmaster.readOwner(folder.path);
    const isOrphan = owner !== undefined && !postmaster.isAlive(owner);
    if (isOrphan) process.kill(running.processId, 'SIGINT');
    else if (running.port > 0) {
      if (!isAnnounced) options.onProgress?.('attaching');
      isAnnounced = true;
      const poolConfig = await connectionTo(folder, running);
      const trial = await tryConnection(poolConfig);
      if (trial.state === 'ready') {
        return { poolConfig, version: trial.version, ...attachedTo(folder.cluster, running.processId) };
      }
    }
    await pause(isOrphan ? 100 : stepMs);
  }
  return undefined;
}
