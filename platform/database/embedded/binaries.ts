// Finds the PostgreSQL programs that npm installed and repairs what npm cannot carry:
// tarballs hold no symlinks, and blocked install scripts leave the libraries without theirs.
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from './package-folder.ts';
import { restoreSymlinks } from './restore-symlinks.ts';

export interface Binaries {
  postgres: string;
  initdb: string;
  pgCtl: string;
  majorVersion: string;
}

export async function locateBinaries(): Promise<Binaries> {
  const root = packageFolder();
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  await restoreSymlinks(root);
  const program = (name: string) => join(root, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const binaries = { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
  await Promise.all(Object.values(binaries).map((path) => chmod(path, 0o755).catch(() => undefined)));
  return { ...binaries, majorVersion: manifest.version.split('.')[0] ?? '' };
}
