// The real application on an embedded database of its own, in a folder that goes when it is done.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import pino from 'pino';
import { migrate, startEmbeddedPostgres } from '#platform/database';
import { openFieldKeys } from '#platform/encryption';
import { openFileStore } from '#platform/files';
import type { Identity } from '#platform/identity';
import { prepareJobs } from '#platform/jobs';
import { openHouseSigner } from '#platform/signing';
import { errorInLog } from '#platform/telemetry';
import { createPushSender } from '#platform/web-push';
import { openApplication } from '../../server/application.ts';
import { buildHouse, type House } from '../../server/house.ts';
import { identityOfTheHouse } from '../../server/identity.ts';
import { migrationParts } from '../../server/migrations.ts';

/** A working Tuesday, so that every run counts the same days. */
export const benchNow = new Date('2026-11-24T10:00:00+08:00');

export interface BenchHouse {
  readonly house: House;
  readonly identity: Identity;
  readonly owner: pg.PoolConfig;
  /** Holds the database, the files and the keys; gone when closed. */
  readonly folder: string;
  readonly address: string;
  readonly version: string;
  /** The file its log goes to. */
  readonly log: string;
  close(): Promise<void>;
}

export async function openBenchHouse(clock: () => Date = () => benchNow): Promise<BenchHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'tongxin-bench-'));
  const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres') });
  const owner = server.poolConfig;
  await prepareJobs(owner);
  await migrate(owner, migrationParts);
  const keysDirectory = join(folder, 'keys');
  await openFieldKeys(keysDirectory);
  await openHouseSigner(keysDirectory);
  const pushSender = await createPushSender({ keysDirectory, contact: 'mailto:bench@localhost' });
  const files = await openFileStore({ kind: 'local', folder: join(folder, 'files') });
  const house = buildHouse({ connection: owner, digest: 'sha256', files, pushSender, clock });
  const publicUrl = 'http://127.0.0.1';
  const { database, digest } = house;
  const identity = await identityOfTheHouse({ database, keysDirectory, publicUrl, digest, clock });
  // As in production: one line per act, written away.
  const log = join(folder, 'log');
  const logger = pino(
    { level: 'info', base: null, serializers: { err: errorInLog } },
    pino.destination({ dest: log, sync: false }),
  );
  const app = await openApplication({ house, identity, logger, isSecure: false });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  async function close() {
    await app.close();
    await database.end();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return { house, identity, owner, folder, address, version: server.version, log, close };
}
