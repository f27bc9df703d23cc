// `npm run backup -- --to DIR`: one backup of this installation, now. `--check DIR/NAME` reads one from end to end;
// `--keys-to FILE` puts the keys, without which no backup opens, into one file under a passphrase.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import pino from 'pino';
import { BackupProblem, checkBackup, writeBackup, writeKeysFile } from '#platform/backup';
import { openFileStore } from '#platform/files';
import { backupKeys } from '../server/backup/backup-parts.ts';
import { productVersion } from '../server/backup/product-version.ts';
import { type Configuration, isConfigurationProblem, readConfiguration } from '../server/configuration.ts';
import { fileStoreOptions } from '../server/start/file-store-options.ts';
import { openCluster } from '../server/start/open-cluster.ts';
import { StartProblem } from '../server/start/start-problem.ts';

const usage = `npm run backup -- --to DIR                                   database and files, sealed; DIR by default BACKUP_DIR
npm run backup -- --check DIR/NAME                           reads a backup from end to end, without a database
npm run backup -- --keys-to FILE --passphrase-file FILE      the keys in one file: keep it apart from the backups`;

async function backUp(configuration: Configuration, to: string): Promise<void> {
  const startedAt = performance.now();
  const cluster = await openCluster({
    configuration,
    say: () => {},
    logger: pino({ level: 'warn' }, pino.destination(2)),
  });
  try {
    const keys = await backupKeys(configuration.keysDirectory, configuration.signature);
    const store = await openFileStore(await fileStoreOptions(configuration));
    const { cipher } = configuration.backup;
    const wanted = { connection: cluster.owner, store, to, ...keys, cipher, version: productVersion, now: new Date() };
    const { id, tables, files, parts } = await writeBackup(wanted);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const megabytes = parts.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`Backup ${id} in ${to}: ${rows} rows of ${tables.length} tables (${megabytes.toFixed(1)} MB sealed),`);
    console.log(
      `${files.count} files (${(files.bytes / 1e6).toFixed(1)} MB), ${files.missing} missing; ${seconds} s, ${cipher}.`,
    );
    if (files.missing > 0) process.exitCode = 1;
  } finally {
    await cluster.stop();
  }
}

async function check({ keysDirectory, signature }: Configuration, from: string): Promise<void> {
  const { id, madeAt, tables, files } = await checkBackup({ from, ...(await backupKeys(keysDirectory, signature)) });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Backup ${id} of ${madeAt} is whole: ${rows} rows of ${tables.length} tables, ${files.count} files.`);
}

async function main(): Promise<void> {
  const options = { to: { type: 'string' }, check: { type: 'string' }, 'keys-to': { type: 'string' } } as const;
  const { values } = parseArgs({ options: { ...options, 'passphrase-file': { type: 'string' } } });
  const configuration = readConfiguration(process.env, []);
  if (isConfigurationProblem(configuration)) throw new StartProblem(configuration.problems.join('\n'));
  const to = values.to ?? configuration.backup.directory;
  if (values.check) return check(configuration, values.check);
  if (values['keys-to'] && values['passphrase-file']) {
    const passphrase = (await readFile(values['passphrase-file'], 'utf8')).trim();
    const count = await writeKeysFile(configuration.keysDirectory, values['keys-to'], passphrase);
    return console.log(
      `${count} key files in ${values['keys-to']}. Keep it, and the passphrase, apart from the backups.`,
    );
  }
  if (to && !values['keys-to']) return backUp(configuration, to);
  throw new StartProblem(usage);
}

await main().catch((error) => {
  if (!(error instanceof StartProblem || error instanceof BackupProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
