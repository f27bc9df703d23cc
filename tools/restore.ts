// `npm run restore -- --from DIR/NAME --into FOLDER`: into an empty data folder, or with --database into an empty database.
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { BackupProblem, restoreBackup, restoreKeysFile } from '#platform/backup';
import { MigrationProblem, startEmbeddedPostgres } from '#platform/database';
import { openFileStore } from '#platform/files';
import { backupKeys, knownMigrations, preparing } from '../server/backup/backup-parts.ts';
import { isConfigurationProblem, readConfiguration } from '../server/configuration.ts';
import { fileStoreOptions } from '../server/start/file-store-options.ts';
import { StartProblem } from '../server/start/start-problem.ts';

const usage = `npm run restore -- --keys-from FILE --passphrase-file FILE   the keys first, into KEYS_DIR
npm run restore -- --from DIR/NAME --into FOLDER             into an empty folder, to be DATA_DIR afterwards
npm run restore -- --from DIR/NAME --database                into the empty database of DATABASE_URL, files by STORAGE`;

interface Target {
  readonly connection: pg.PoolConfig;
  stop(): Promise<void>;
}

async function folderTarget(folder: string): Promise<Target> {
  await mkdir(folder, { recursive: true });
  const there = (await readdir(folder)).filter((name) => name !== 'keys');
  if (there.length > 0) throw new BackupProblem('target-not-empty', folder);
  const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres') });
  return { connection: server.poolConfig, stop: () => server.stop() };
}

/** A demo without its file of sign-ins would be taken for one that was never finished, and written anew. */
async function keepDemo(folder: string, connection: pg.PoolConfig): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rowCount } = await client.query('select from tenant where is_demo limit 1').finally(() => client.end());
  if (!rowCount) return;
  await writeFile(join(folder, 'demo-sign-ins.json'), '[]');
  console.log('It is a demo; its passwords were in demo-sign-ins.json, which no backup holds: copy that file over.');
}

async function restore(from: string, folder: string | undefined): Promise<void> {
  const startedAt = performance.now();
  const environment = folder
    ? { ...process.env, DATA_DIR: folder, DATABASE_URL: '', DATABASE_OWNER_URL: '' }
    : process.env;
  const configuration = readConfiguration(environment, []);
  if (isConfigurationProblem(configuration)) throw new StartProblem(configuration.problems.join('\n'));
  const { databaseOwnerUrl, keysDirectory, signature } = configuration;
  if (!folder && !databaseOwnerUrl) throw new StartProblem('DATABASE_URL is not set; --database needs it.');
  await access(join(keysDirectory, 'backup.key')).catch(() => {
    throw new BackupProblem('wrong-key', keysDirectory);
  });
  const { connection, stop } = folder
    ? await folderTarget(folder)
    : { connection: { connectionString: databaseOwnerUrl }, stop: async () => {} };
  try {
    const keys = await backupKeys(keysDirectory, signature);
    const store = await openFileStore(await fileStoreOptions(configuration));
    const target = { connection, store, prepare: preparing(connection), knownMigrations: await knownMigrations() };
    const { manifest, rows, tables, files } = await restoreBackup({ from, ...keys, ...target });
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(
      `Restored ${manifest.id}: ${rows} rows of ${tables} tables read back and equal, ${files} files; ${seconds} s.`,
    );
    if (folder) await keepDemo(folder, connection);
    if (folder) console.log(`Start it with DATA_DIR=${folder} npm start`);
  } finally {
    await stop();
  }
}

async function restoreKeys(file: string, passphraseFile: string): Promise<void> {
  const configuration = readConfiguration(process.env, []);
  if (isConfigurationProblem(configuration)) throw new StartProblem(configuration.problems.join('\n'));
  const passphrase = (await readFile(passphraseFile, 'utf8')).trim();
  const count = await restoreKeysFile(file, configuration.keysDirectory, passphrase);
  console.log(`${count} key files in ${configuration.keysDirectory}.`);
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { from: text, into: text, database: { type: 'boolean' }, 'keys-from': text, 'passphrase-file': text },
  });
  if (values['keys-from'] && values['passphrase-file'])
    return restoreKeys(values['keys-from'], values['passphrase-file']);
  if (values.from && (values.into || values.database))
    return restore(resolve(values.from), values.into && resolve(values.into));
  throw new StartProblem(usage);
}

await main().catch((error) => {
  const isKnown = [StartProblem, BackupProblem, MigrationProblem].some((kind) => error instanceof kind);
  if (!isKnown) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
