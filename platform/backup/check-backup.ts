// A backup read from end to end without a database: every chunk opened, every row counted, every file looked for.
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Keyring } from '#platform/encryption';
import type { AcceptedKey } from '#platform/signing';
import { RowDigest } from './copy/row-digest.ts';
import { TableStream } from './database/table-stream.ts';
import { filesIn, pathOf } from './files/kept-files.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { BackupProblem } from './problem.ts';
import { opened } from './sealed/open-stream.ts';

export interface Checking {
  /** A folder of one backup. */
  readonly from: string;
  readonly keyring: Keyring;
  readonly keys: ReadonlyMap<string, AcceptedKey>;
}

export const databaseIn = ({ from, keyring }: Checking, { id }: Manifest): AsyncIterable<Buffer> =>
  opened(createReadStream(join(from, 'database.sealed')), { keyring, label: `${id}/database` });

export const filesOf = ({ from, keyring }: Checking, { id }: Manifest) =>
  filesIn(opened(createReadStream(join(from, 'files.sealed')), { keyring, label: `${id}/files` }));

async function assertRows(checking: Checking, manifest: Manifest): Promise<void> {
  const expected = new Map(manifest.tables.map((table) => [table.name, table]));
  const stream = new TableStream(databaseIn(checking, manifest));
  for (let table = await stream.next(); table; table = await stream.next()) {
    const digest = new RowDigest();
    for await (const _rows of stream.rows(digest));
    const wanted = expected.get(table.name);
    if (wanted?.rows !== digest.rows || wanted.digest !== digest.digest)
      throw new BackupProblem('rows-differ', table.name);
    expected.delete(table.name);
  }
  if (expected.size > 0) throw new BackupProblem('part-cut', 'database.sealed');
}

export async function checkBackup(checking: Checking): Promise<Manifest> {
  const manifest = await readManifest(checking.from, checking.keys);
  await assertRows(checking, manifest);
  const root = join(checking.from, '..');
  let count = 0;
  for await (const { name } of filesOf(checking, manifest)) {
    await access(pathOf(root, name)).catch(() => {
      throw new BackupProblem('file-missing', name);
    });
    count += 1;
  }
  if (count !== manifest.files.count - manifest.files.missing) throw new BackupProblem('part-cut', 'files.sealed');
  return manifest;
}
