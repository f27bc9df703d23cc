import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type EmbeddedServerProblem, startEmbeddedPostgres } from './index.ts';
import { isAlive, isServerOf, readPostmaster } from './postmaster-file.ts';

const program = `
  import { startEmbeddedPostgres } from '${fileURLToPath(new URL('./index.ts', import.meta.url))}';
  const server = await startEmbeddedPostgres({ dataDirectory: process.argv[1] });
  console.log('owner ' + server.isOwner);
  setInterval(() => {}, 1000);
`;

let home: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tongxin-embedded-'));
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const name of await readdir(home)) await endServerLeftIn(join(home, name, 'cluster'));
  await rm(home, { recursive: true, force: true });
});

/** A server outlives an owner killed with -9 and still writes its files while it ends: gone before its folder is. */
async function endServerLeftIn(cluster: string): Promise<void> {
  const left = await readPostmaster(cluster).catch(() => undefined);
  if (!left || !(await isServerOf(cluster, left.processId))) return;
  process.kill(left.processId, 'SIGINT');
  await vi.waitUntil(() => !isAlive(left.processId), { timeout: 30_000 });
}

async function startElsewhere(dataDirectory: string): Promise<{ child: ChildProcess; firstLine: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, dataDirectory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, firstLine: String(chunk).trim() };
}

async function problemOf(dataDirectory: string): Promise<EmbeddedServerProblem> {
  return startEmbeddedPostgres({ dataDirectory }).then(
    () => expect.fail('the server started'),
    (problem) => problem as EmbeddedServerProblem,
  );
}

async function query(poolConfig: pg.ClientConfig, text: string): Promise<unknown[]> {
  const client = new pg.Client(poolConfig);
  await client.connect();
  const { rows } = await client.query(text).finally(() => client.end());
  return rows;
}

describe('an empty folder', () => {
  it('becomes a durable UTF-8 server that only its owner reaches', async () => {
    const dataDirectory = join(home, 'fresh');
    const steps: string[] = [];
    const server = await startEmbeddedPostgres({ dataDirectory, onProgress: (step) => steps.push(step) });
    const settings = await query(
      server.poolConfig,
      "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'server_encoding', 'data_checksums') order by name",
    );
    await server.stop();
    expect(steps).toEqual(['creating', 'starting']);
    expect(server).toMatchObject({ isOwner: true, version: expect.stringMatching(/^18[.]/) });
    expect(settings).toEqual([
      { name: 'data_checksums', setting: 'on' },
      { name: 'fsync', setting: 'on' },
      { name: 'server_encoding', setting: 'UTF8' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
    expect(await readdir(dataDirectory)).not.toContain('owner.pid');
  });

  it('started twice in the same moment → one owner, the other attached', async () => {
    const dataDirectory = join(home, 'twice');
    const both = await Promise.all([startElsewhere(dataDirectory), startElsewhere(dataDirectory)]);
    expect(both.map((one) => one.firstLine).sort()).toEqual(['owner false', 'owner true']);
  });
});

describe('a server that is running', () => {
  it('is attached to by a second process, whose stop leaves it alone', async () => {
    const dataDirectory = join(home, 'shared');
    const owner = await startElsewhere(dataDirectory);
    const guest = await startEmbeddedPostgres({ dataDirectory });
    await guest.stop();
    expect(guest.isOwner).toBe(false);
    expect(await query(guest.poolConfig, 'select 1 as one')).toEqual([{ one: 1 }]);
    owner.child.kill('SIGKILL');
  });

  it('owner killed with -9 → the next start owns a whole database', async () => {
    const dataDirectory = join(home, 'killed');
    const owner = await startElsewhere(dataDirectory);
    const guest = await startEmbeddedPostgres({ dataDirectory });
    await query(guest.poolConfig, 'create table kept (word text)');
    await query(guest.poolConfig, "insert into kept values ('提案')");
    owner.child.kill('SIGKILL');
    await once(owner.child, 'exit');
    const server = await startEmbeddedPostgres({ dataDirectory });
    expect(server.isOwner).toBe(true);
    expect(await query(server.poolConfig, 'select word from kept')).toEqual([{ word: '提案' }]);
    await server.stop();
  });
});

describe('a folder that cannot be used', () => {
  it('other files in it → says which and leaves them', async () => {
    const dataDirectory = join(home, 'foreign');
    await mkdir(dataDirectory);
    await writeFile(join(dataDirectory, 'roster.xlsx'), '');
    expect(await problemOf(dataDirectory)).toMatchObject({
      code: 'foreign-files',
      message: expect.stringContaining('roster.xlsx'),
    });
    expect(await readdir(dataDirectory)).toEqual(['roster.xlsx']);
  });

  it('a file in its place → not writable', async () => {
    await writeFile(join(home, 'a-file'), '');
    expect(await problemOf(join(home, 'a-file'))).toMatchObject({ code: 'not-writable' });
  });

  it('another version, a missing version, a missing control file → each said apart', async () => {
    const dataDirectory = join(home, 'damaged');
    await (await startEmbeddedPostgres({ dataDirectory })).stop();
    const cluster = join(dataDirectory, 'cluster');
    await writeFile(join(cluster, 'PG_VERSION'), '17\n');
    expect(await problemOf(dataDirectory)).toMatchObject({
      code: 'wrong-version',
      message: expect.stringContaining('PostgreSQL 17'),
    });
    await rm(join(cluster, 'PG_VERSION'));
    expect(await problemOf(dataDirectory)).toMatchObject({ code: 'broken-cluster' });
    await writeFile(join(cluster, 'PG_VERSION'), '18\n');
    await rm(join(cluster, 'global', 'pg_control'));
    expect(await problemOf(dataDirectory)).toMatchObject({
      code: 'broken-cluster',
      message: expect.stringContaining('pg_control'),
    });
  });

  it('a process file left by a server whose number now belongs to a stranger → starts', async () => {
    const dataDirectory = join(home, 'stranger');
    await (await startEmbeddedPostgres({ dataDirectory })).stop();
    const cluster = join(dataDirectory, 'cluster');
    await writeFile(join(cluster, 'postmaster.pid'), `${process.ppid}\n${cluster}\n1\n5432\n\n`);
    const server = await startEmbeddedPostgres({ dataDirectory });
    expect(server.isOwner).toBe(true);
    await server.stop();
  });
});

it('a folder too deep for a socket → the socket lies in a short private one', async () => {
  const dataDirectory = join(home, 'deep'.repeat(40));
  const server = await startEmbeddedPostgres({ dataDirectory });
  expect(server.poolConfig.host.length).toBeLessThan(80);
  expect(await query(server.poolConfig, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  await rm(server.poolConfig.host, { recursive: true, force: true });
});
