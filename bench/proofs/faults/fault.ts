// What goes wrong with a machine, done to one on purpose and undone again.
import { execFile } from 'node:child_process';
import { chmod, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

export interface Machine {
  readonly dataDirectory: string;
  /** The owner's way to the database. */
  readonly owner: pg.ClientConfig;
}

export interface Fault {
  readonly name: string;
  /** The refusals it may bring. */
  readonly codes: readonly string[];
  /** False where acts that need no file go on. */
  readonly stopsActs: boolean;
  begin(machine: Machine): Promise<void>;
  end(machine: Machine): Promise<void>;
}

async function asOwner({ owner }: Machine, ...texts: readonly string[]): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query('set default_transaction_read_only = off');
  for (const text of texts) await client.query(text);
  await client.end();
}

const clusterOf = ({ dataDirectory }: Machine) => join(dataDirectory, 'postgres', 'cluster');
const fillerOf = ({ dataDirectory }: Machine) => join(dataDirectory, 'filler');

/** PostgreSQL does not start in a folder that everybody may read: so long it stays away. */
const databaseGone: Fault = {
  ...{ name: 'database gone', codes: ['service-unavailable'], stopsActs: true },
  async begin(machine) {
    const file = await readFile(join(clusterOf(machine), 'postmaster.pid'), 'utf8');
    await chmod(clusterOf(machine), 0o777);
    process.kill(Number(file.split('\n')[0]), 'SIGKILL');
  },
  end: (machine) => chmod(clusterOf(machine), 0o700),
};

const databaseReadOnly: Fault = {
  ...{ name: 'database read only', codes: ['storage-read-only'], stopsActs: true },
  begin: (machine) =>
    asOwner(machine, 'alter system set default_transaction_read_only = on', 'select pg_reload_conf()'),
  end: (machine) => asOwner(machine, 'alter system reset default_transaction_read_only', 'select pg_reload_conf()'),
};

const diskFull: Fault = {
  ...{ name: 'disk full', codes: ['storage-full', 'service-unavailable'], stopsActs: false },
  async begin(machine) {
    const file = await open(fillerOf(machine), 'w');
    const piece = Buffer.alloc(1024 * 1024);
    try {
      for (;;) await file.write(piece);
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOSPC') throw error;
    } finally {
      await file.close();
    }
  },
  end: (machine) => rm(fillerOf(machine)),
};

const filesReadOnly: Fault = {
  ...{ name: 'file folder read only', codes: ['storage-read-only'], stopsActs: false },
  async begin({ dataDirectory }) {
    const folder = join(dataDirectory, 'files');
    await run('mount', ['--bind', folder, folder]);
    await run('mount', ['-o', 'remount,bind,ro', folder]);
  },
  end: async ({ dataDirectory }) => void (await run('umount', [join(dataDirectory, 'files')])),
};

export const faultsOfDatabase: readonly Fault[] = [databaseGone, databaseReadOnly];
/** These want a disk of their own, which only root can make. */
export const faultsOfDisk: readonly Fault[] = [diskFull, filesReadOnly];

/** A small disk of its own; null where this user may not make one. */
export async function smallDisk(folder: string): Promise<(() => Promise<unknown>) | null> {
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=500m,mode=755', 'tmpfs', folder]);
    return () => run('umount', ['-l', folder]);
  } catch {
    return null;
  }
}
