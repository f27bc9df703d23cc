import { setTimeout as pause } from 'node:timers/promises';
import { type SuperuserConnection, tryConnection } from './connect.ts';
import type { DataFolder } from './data-folder.ts';
import type { EmbeddedServer, Launch } from './embedded-server.ts';
import type { ServerProcess } from './follow.ts';
import * as postmaster from './postmaster-file.ts';
import { problemFromServerOutput } from './start-problem.ts';

export const patienceMs = 60_000;
export const stepMs = 25;

/** Undefined when another process started the same folder in the same moment: the caller attaches to that one. */
export async function awaitReady(
  { folder, deadlineAtMs }: Launch,
  server: ServerProcess,
  poolConfig: SuperuserConnection,
): Promise<EmbeddedServer | undefined> {
  while (performance.now() < deadlineAtMs) {
    if (server.hasEnded()) {
      const problem = problemFromServerOutput(await server.output(), folder);
      if (problem) throw problem;
      return undefined;
    }
    const trial = await tryConnection(poolConfig);
    if (trial.state === 'ready' && (await isOurs(folder, server))) {
      await postmaster.writeOwner(folder.path);
      const stop = () => server.stop().then(() => postmaster.removeOwner(folder.path));
      return { poolConfig, version: trial.version, isOwner: true, stop, whenEnded: server.whenEnded };
    }
    await pause(stepMs);
  }
  await server.stop();
  return undefined;
}

/** Of two servers started in one moment the slower one may not have noticed yet that it has lost. */
async function isOurs(folder: DataFolder, server: ServerProcess): Promise<boolean> {
  const running = await postmaster.readPostmaster(folder.cluster);
  return server.processId === undefined || running?.processId === server.processId;
}
