// A whole house backed up and restored: row by row, file by file, and everything that must not be taken for a backup.
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertBehindWall, type TestDatabase, testCommittee, testDatabase, testNow } from '#kernel/testing';
import {
  BackupProblem,
  checkBackup,
  listBackups,
  type Manifest,
  readRuns,
  restoreBackup,
  writeBackup,
} from '#platform/backup';
import { MigrationProblem, migrate, openDatabase } from '#platform/database';
import { newKeyring } from '#platform/encryption';
import { type FileStore, openFileStore, readContent } from '#platform/files';
import { newSigner } from '#platform/signing';
import { migrationParts } from '../migrations.ts';
import { type BackupKeys, backupKeys, knownMigrations, preparing } from './backup-parts.ts';
import { type BackupWorkParts, backUp } from './backup-work.ts';
import { rehearse } from './rehearse.ts';
import { keptReleases, releasesFolder, restoreRelease } from './releases.ts';

let template: TestDatabase;
/** A house of an older version: some migrations of this one were not known yet. */
let database: TestDatabase;
let folder: string;
let keys: BackupKeys;
let store: FileStore;
let made: Manifest;
let tenantId: string;
let administrators: string[];
const scratch: string[] = [];
const pdf = Buffer.from('一份附件'.repeat(400_000));
const digestOfPdf = createHash('sha256').update(pdf).digest('hex');
const wild = '反斜\\杠、制表\t、换行\n、引号"\'、\\.与 \\N';

const root = () => join(folder, 'backups');
const writing = (now: Date, more: Partial<Parameters<typeof writeBackup>[0]> = {}) =>
  writeBackup({
    ...{ connection: database.connection, store, to: root(), ...keys, cipher: 'aes-256-gcm', version: '0.1.0', now },
    ...more,
  });

async function ask<T>(connection: pg.ClientConfig, text: string): Promise<T[]> {
  const client = new pg.Client(connection);
  await client.connect();
  return client
    .query(text)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

const olderNames = (known: ReadonlyMap<string, string>) =>
  new Set([...known.keys()].filter((name) => !/^(?:90-barometer|59-voices)\//.test(name)));

async function emptyDatabase(): Promise<pg.PoolConfig> {
  const name = `restored_${v7().replaceAll('-', '')}`;
  await ask(template.connection, `create database ${name} template template0`);
  scratch.push(name);
  return { ...template.connection, database: name };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongxin-backup-'));
  template = await testDatabase();
  const connection = await emptyDatabase();
  await preparing(connection)(olderNames(await knownMigrations()));
  database = { ...openDatabase({ connection, maxConnections: 6 }), connection };
  keys = await backupKeys(join(folder, 'keys'), 'ed25519');
  store = await openFileStore({ kind: 'local', folder: join(folder, 'files') });
  const committees = [await testCommittee(database), await testCommittee(database)];
  tenantId = committees[0]!.tenantId;
  administrators = committees.map(({ people }) => people.system).sort();
  await store.put(tenantId, pdf);
  await insertBehindWall(database, tenantId, async (insert) => {
    const file = { name: '附件.pdf', media_type: 'application/pdf', purpose: 'attachment', uploaded_at: testNow };
    await insert('file', { tenant_id: tenantId, id: v7(), digest: digestOfPdf, size: pdf.length, ...file });
    const value = JSON.stringify(wild);
    await insert('setting', { tenant_id: tenantId, key: 'test.wild', value, reason: wild, updated_at: testNow });
  });
  await ask(
    database.connection,
    `insert into setting (tenant_id, key, value, reason, updated_at) select '${tenantId}', 'test.' || n, to_jsonb(n),
       repeat('停车难，第' || n || '条', 20), '2026-11-24' from generate_series(1, 4000) n`,
  );
  made = await writing(testNow);
});
afterAll(async () => {
  await database.end();
  for (const name of scratch) await ask(template.connection, `drop database if exists ${name} with (force)`);
  await template.end();
  await rm(folder, { recursive: true, force: true });
});

const restoring = async (more: Partial<Parameters<typeof restoreBackup>[0]> = {}) => {
  const connection = more.connection ?? (await emptyDatabase());
  return restoreBackup({
    ...{ from: join(root(), made.id), connection, store, ...keys },
    ...{ knownMigrations: await knownMigrations(), prepare: preparing(connection as pg.PoolConfig) },
    ...more,
  });
};
const codeOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'restored',
    (error) => (error instanceof BackupProblem || error instanceof MigrationProblem ? error.code : String(error)),
  );

/** A copy of the backup with one part touched. */
async function touched(name: string, touch: (path: string) => Promise<void>): Promise<string> {
  const copy = join(folder, `touched-${v7()}`);
  await cp(root(), copy, { recursive: true });
  await touch(join(copy, made.id, name));
  return join(copy, made.id);
}
async function flip(path: string, at: (length: number) => number): Promise<void> {
  const bytes = await readFile(path);
  const place = at(bytes.length);
  bytes[place] = bytes[place]! ^ 1;
  await writeFile(path, bytes);
}

const retell = async (path: string) => writeFile(path, (await readFile(path, 'utf8')).replace('"0.1.0"', '"0.1.1"'));

describe('a backup restored', () => {
  it('of an older version, into an empty database → every row, sequence and file is there, and the schema is of today', async () => {
    const connection = await emptyDatabase();
    const target = await openFileStore({ kind: 'local', folder: join(folder, 'restored-files') });
    const { rows, files } = await restoring({ connection, store: target });
    expect(rows).toBe(made.tables.reduce((sum, table) => sum + table.rows, 0));
    expect(files).toBe(1);
    expect((await readContent(target, tenantId, digestOfPdf))?.equals(pdf)).toBe(true);
    const [found] = await ask<{ reason: string }>(connection, `select reason from setting where key = 'test.wild'`);
    expect(found?.reason).toBe(wild);
    const sums = made.tables.map(
      ({ name }) => `select '${name}' as name, count(*)::int as rows,
      coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as sum from ${name} t`,
    );
    const counted = `${sums.join(' union all ')} order by 1`;
    expect(await ask(connection, counted)).toEqual(await ask(database.connection, counted));
    const shape = `select (select count(*)::int from pg_constraint where contype = 'f') as keys,
      (select count(*)::int from pg_class where relforcerowsecurity) as walls,
      (select count(*)::int from kysely_migration) as migrations,
      (select count(*)::int from pg_trigger where tgenabled = 'D') as asleep`;
    expect(await ask(connection, shape)).toEqual(await ask(template.connection, shape));
    expect(await ask(connection, shape)).not.toEqual(await ask(database.connection, shape));
    expect(await codeOf(restoring({ connection }))).toBe('target-not-empty');
  });

  it('by SM4 and SM2, a second time → the files are kept once, and it restores', async () => {
    const national = await backupKeys(join(folder, 'national'), 'sm2');
    const to = join(folder, 'national-backups');
    const one = { ...national, to, cipher: 'sm4-ctr-hmac-sm3' } as const;
    const first = await writing(testNow, one);
    await writing(new Date(testNow.getTime() + 60_000), one);
    expect(await listBackups(to)).toHaveLength(2);
    expect(
      (await readdir(join(to, 'files'), { recursive: true })).filter((name) => name.endsWith('.sealed')),
    ).toHaveLength(1);
    expect((await checkBackup({ from: join(to, first.id), ...national })).cipher).toBe(one.cipher);
  });

  it('the rehearsal → the same, and leaves no database behind', async () => {
    const { rows, files } = await rehearse({ connection: database.connection, directory: root(), ...keys });
    expect([rows > 0, files]).toEqual([true, 1]);
    const left = `select datname from pg_database where datname like 'tongxin_rehearsal%'`;
    expect(await ask(database.connection, left)).toEqual([]);
  });
});

describe('by itself', () => {
  const parts = (): BackupWorkParts => ({
    ...{ house: { database, files: store, clock: () => testNow }, connection: database.connection, keys, onError() {} },
    plan: { directory: join(folder, 'nightly'), cipher: 'aes-256-gcm', retention: { days: 1, weeks: 0, months: 0 } },
  });
  const nightly = () => join(folder, 'nightly');
  const told = () =>
    ask(
      database.connection,
      `select person_id, kind, params ->> 'code' as code from notice where kind like '%-failed' order by 1`,
    );

  it('two nights by a rule that keeps one day → one stays; a file lost → a line in the console and a notice', async () => {
    await backUp(parts(), nightly(), testNow);
    await backUp(parts(), nightly(), new Date(testNow.getTime() + 86_400_000));
    expect(await listBackups(nightly())).toHaveLength(1);
    expect(await told()).toEqual([]);
    await store.remove(tenantId, digestOfPdf);
    await backUp(parts(), nightly(), new Date(testNow.getTime() + 2 * 86_400_000));
    await store.put(tenantId, pdf);
    const runs = await database.asSystem((tx) => readRuns(tx, 10));
    expect(runs.map(({ code }) => code).sort()).toEqual(['file-missing', null, null]);
    const about = { kind: 'backup-failed', code: 'file-missing' };
    expect(await told()).toEqual(administrators.map((person_id) => ({ person_id, ...about })));
  });
});

describe('what is no backup', () => {
  it.each([
    [
      'a bit flipped in the middle',
      'database.sealed',
      (path: string) => flip(path, (length) => length >> 1),
      'part-changed',
    ],
    ['the end cut off', 'database.sealed', (path: string) => truncate(path, 3_000), 'part-cut'],
    ['something put behind', 'database.sealed', (path: string) => appendFile(path, 'x'), 'part-changed'],
    ['another word in the manifest', 'manifest.json', (path: string) => retell(path), 'not-signed'],
    ['half a backup, without its manifest', 'manifest.json', (path: string) => rm(path), 'not-a-backup'],
  ])('%s → %s %s', async (_what, name, touch, code) => {
    const from = await touched(name, touch);
    expect(await codeOf(checkBackup({ from, ...keys }))).toBe(code);
  });

  it('a kept file changed, or gone → is named', async () => {
    const kept = async (from: string) => {
      const [name] = (await readdir(join(from, '../files'), { recursive: true })).filter((one) =>
        one.endsWith('.sealed'),
      );
      return join(from, '../files', name!);
    };
    const changed = await touched('manifest.json', async (path) =>
      flip(await kept(join(path, '..')), (length) => length - 9),
    );
    expect(await codeOf(restoring({ from: changed }))).toBe('part-changed');
    const gone = await touched('manifest.json', async (path) => rm(await kept(join(path, '..'))));
    expect(await codeOf(checkBackup({ from: gone, ...keys }))).toBe('file-missing');
  });

  it('the key of another house, the signature of another house', async () => {
    expect(await codeOf(checkBackup({ from: join(root(), made.id), ...keys, keyring: newKeyring() }))).toBe(
      'wrong-key',
    );
    const stranger = newSigner();
    const keysOfStranger = new Map([[stranger.keyId, { publicKeyPem: stranger.publicKeyPem, retiredAt: null }]]);
    expect(await codeOf(restoring({ keys: keysOfStranger }))).toBe('not-signed');
  });

  it('a schema newer than this version, a migration that was changed → refused before anything is made', async () => {
    const known = await knownMigrations();
    const last = made.migrations.at(-1)?.name;
    const older = new Map([...known].filter(([name]) => name !== last));
    expect(await codeOf(restoring({ knownMigrations: older }))).toBe('newer-schema');
    const other = new Map(known).set(last!, 'another');
    expect(await codeOf(restoring({ knownMigrations: other }))).toBe('changed-migration');
  });
});

describe('the data of every release that is kept', async () => {
  const releases = await keptReleases();

  it(`${releases.length} releases → each is taken in by this version`, async () => {
    for (const version of releases) {
      const target = { connection: await emptyDatabase(), store };
      const { manifest } = await restoreRelease(join(releasesFolder, version), target);
      expect(manifest.version).toBe(version);
    }
  });
});

describe('the schema of the house', () => {
  it('with a migration nobody knows, or one that was changed → the start stops and changes nothing', async () => {
    const { connection } = template;
    expect((await migrate(connection, migrationParts)).applied).toEqual([]);
    expect(await codeOf(migrate(connection, migrationParts.slice(0, -1)))).toBe('newer-schema');
    await ask(connection, `update app.migration_checksum set sha256 = 'another' where name like '20-people/%'`);
    expect(await codeOf(migrate(connection, migrationParts))).toBe('changed-migration');
  });
});
