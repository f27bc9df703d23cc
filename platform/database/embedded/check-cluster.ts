import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { EmbeddedServerProblem } from './problem.ts';

export async function checkCluster(folder: DataFolder, majorVersion: string): Promise<void> {
  const version = await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES') throw error;
    return undefined;
  });
  if (version === undefined) {
    throw new EmbeddedServerProblem(
      'broken-cluster',
      `The database in ${folder.cluster} is not whole (PG_VERSION is missing); restore the folder from a backup, or move it away to start with an empty database.`,
    );
  }
  if (version.trim() !== majorVersion) {
    throw new EmbeddedServerProblem(
      'wrong-version',
      `The database in ${folder.cluster} was made by PostgreSQL ${version.trim()} and this program carries ${majorVersion}; use the release that made it to export it, or set DATA_DIR to another folder.`,
    );
  }
}
