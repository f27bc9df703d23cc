// The whole backups of a folder, and what may go.
import { createReadStream } from 'node:fs';
import { access, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Keyring } from '#platform/encryption';
import { filesIn } from './files/kept-files.ts';
import { manifestName } from './manifest.ts';
import { keptOf, type Retention } from './retention.ts';
import { opened } from './sealed/open-stream.ts';
import { folderShape } from './write-backup.ts';

const momentOf = (name: string) => new Date(name.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/** Names of whole backups, the newest first. */
export async function listBackups(root: string): Promise<string[]> {
  const names = (await readdir(root).catch(() => [])).filter((name) => folderShape.test(name));
  const whole = await Promise.all(
    names.map((name) =>
      access(join(root, name, manifestName)).then(
        () => [name],
        () => [],
      ),
    ),
  );
  return whole.flat().sort().reverse();
}

async function forgetFiles(root: string, names: readonly string[], keyring: Keyring): Promise<void> {
  const wanted = new Set<string>();
  for (const name of names) {
    const source = createReadStream(join(root, name, 'files.sealed'));
    for await (const file of filesIn(opened(source, { keyring, label: `${name}/files` }))) wanted.add(file.name);
  }
  for (const shard of await readdir(join(root, 'files')).catch(() => [])) {
    for (const file of await readdir(join(root, 'files', shard))) {
      const isWanted = wanted.has(`${shard}/${file.replace(/[.]sealed.*$/, '')}`);
      if (!isWanted) await rm(join(root, 'files', shard, file), { force: true });
    }
  }
}

/** Removes what the rule no longer keeps; answers how many backups went. Not while another backup is being written. */
export async function forgetOldBackups(
  root: string,
  { retention, keyring }: { retention: Retention; keyring: Keyring },
): Promise<number> {
  const names = await listBackups(root);
  const kept = new Set(keptOf(names.map(momentOf), retention).map((at) => at.getTime()));
  const old = names.filter((name) => !kept.has(momentOf(name).getTime()));
  for (const name of old) await rm(join(root, name), { recursive: true, force: true });
  if (old.length > 0)
    await forgetFiles(
      root,
      names.filter((name) => !old.includes(name)),
      keyring,
    );
  return old.length;
}
