// Proves on a house full of rows that a backup restores to the same rows, and that no damage to it goes unnoticed.
import { copyFile, mkdir, open, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { BackupProblem, type CipherName, checkBackup, cipherNames, type Manifest, writeBackup } from '#platform/backup';
import { type BackupKeys, backupKeys } from '../../server/backup/backup-parts.ts';
import { rehearse } from '../../server/backup/rehearse.ts';
import { insertCommittee } from '../act/committee.ts';
import { type BenchHouse, openBenchHouse } from '../act/house-for-bench.ts';
import { type Row, rounded, tell } from '../figures.ts';
import type { Options } from '../program.ts';

interface Ground {
  readonly bench: BenchHouse;
  readonly keys: BackupKeys;
}

/** Rows with what escapes are for, beside a committee's registers, and some files. */
async function fill({ bench }: Ground, { rows, files }: { rows: number; files: number }): Promise<void> {
  const { tenantId } = await insertCommittee(bench.owner, rows > 10_000 ? 700 : 20);
  const client = new pg.Client(bench.owner);
  await client.connect();
  await client.query(
    `insert into setting (tenant_id, key, value, reason, updated_at)
     select $1, 'proof.' || n, to_jsonb(md5(n::text)), repeat(E'停车难\\t“\\\\”\\n' || n, 8), now() from generate_series(1, $2) n`,
    [tenantId, rows],
  );
  for (let number = 0; number < files; number += 1) {
    const content = Buffer.alloc(200_000, `附件 ${number} `);
    const { digest, size } = await bench.house.files.put(tenantId, content);
    await client.query(
      `insert into file (tenant_id, id, digest, name, media_type, size, purpose, uploaded_at)
       values ($1, gen_random_uuid(), $2, '附件.txt', 'text/plain', $3, 'attachment', now())`,
      [tenantId, digest, size],
    );
  }
  await client.end();
}

async function once({ bench, keys }: Ground, cipher: CipherName): Promise<{ row: Row; manifest: Manifest }> {
  const directory = join(bench.folder, cipher);
  const startedAt = performance.now();
  const store = bench.house.files;
  const wanted = { connection: bench.owner, store, to: directory, ...keys, cipher, version: '0', now: new Date() };
  const manifest = await writeBackup(wanted);
  const written = performance.now();
  const restored = await rehearse({ connection: bench.owner, directory, ...keys });
  const ended = performance.now();
  const bytes = manifest.parts.reduce((sum, part) => sum + part.bytes, 0);
  const row = {
    ...{ cipher, tables: restored.tables, rows: restored.rows, files: restored.files },
    ...{ 'sealed MB': rounded(bytes / 1e6), 'backup s': rounded((written - startedAt) / 1000) },
    ...{ 'restore and compare s': rounded((ended - written) / 1000) },
  };
  return { row, manifest };
}

async function flip(path: string, at: number): Promise<void> {
  const handle = await open(path, 'r+');
  const byte = Buffer.alloc(1);
  await handle.read(byte, 0, 1, at);
  byte[0]! ^= 1 << (at % 8);
  await handle.write(byte, 0, 1, at);
  await handle.close();
}

/** One bit flipped, or all cut off, at places all over a copy. */
async function damages({ bench, keys }: Ground, manifest: Manifest, places: number): Promise<Row[]> {
  const whole = join(bench.folder, manifest.cipher, manifest.id);
  const copy = join(bench.folder, 'damaged', manifest.id);
  await mkdir(copy, { recursive: true });
  const codes = new Map<string, number>();
  let unnoticed = 0;
  for (const part of ['database.sealed', 'files.sealed', 'manifest.json'])
    await copyFile(join(whole, part), join(copy, part));
  await mkdir(join(bench.folder, 'damaged', 'files'), { recursive: true });
  const { size } = await stat(join(whole, 'database.sealed'));
  for (let place = 0; place < places * 2; place += 1) {
    const path = join(copy, 'database.sealed');
    await copyFile(join(whole, 'database.sealed'), path);
    const at = Math.floor(((place >> 1) * (size - 1)) / places);
    await (place % 2 ? truncate(path, at) : flip(path, at));
    const code = await checkBackup({ from: copy, ...keys }).then(
      () => null,
      (error) => (error instanceof BackupProblem ? error.code : String(error)),
    );
    if (code === null) unnoticed += 1;
    else codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  await rm(join(bench.folder, 'damaged'), { recursive: true });
  const named = [...codes].map(([code, count]) => `${code} ${count}`).join(', ');
  return [{ damages: places * 2, unnoticed, named }];
}

export async function proveRestore({ isShort }: Options): Promise<boolean> {
  const bench = await openBenchHouse();
  try {
    const ground = { bench, keys: await backupKeys(join(bench.folder, 'keys'), 'ed25519') };
    await fill(ground, isShort ? { rows: 2_000, files: 3 } : { rows: 1_000_000, files: 200 });
    const done = [];
    for (const cipher of isShort ? cipherNames.slice(0, 1) : cipherNames) done.push(await once(ground, cipher));
    tell(
      'prove-restore',
      done.map(({ row }) => row),
      { postgres: bench.version },
    );
    const damaged = await damages(ground, done[0]!.manifest, isShort ? 8 : 40);
    tell('prove-restore-damages', damaged);
    return damaged.every(
      ({ unnoticed, named }) =>
        unnoticed === 0 && /^((part-changed|part-cut|wrong-key) \d+(, )?)+$/.test(String(named)),
    );
  } finally {
    await bench.close();
  }
}
