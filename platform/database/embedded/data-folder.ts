// The folder of the embedded server: cluster/ (PostgreSQL's own), socket/, server.log, owner.pid, password.
import { constants } from 'node:fs';
import { access, chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCluster } from './check-cluster.ts';
import { EmbeddedServerProblem } from './problem.ts';
import { problemFromFileError } from './problem-from-file-error.ts';

const ownNames = /^(cluster([.]new-\d+)?|socket|server[.]log|owner[.]pid|password|lost[+]found|[.]DS_Store)$/;

export interface DataFolder {
  path: string;
  cluster: string;
  log: string;
  hasCluster: boolean;
}

export async function openDataFolder(path: string, majorVersion: string): Promise<DataFolder> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    await chmod(path, 0o700);
    const names = await readdir(path);
    const folder = {
      path,
      cluster: join(path, 'cluster'),
      log: join(path, 'server.log'),
      hasCluster: names.includes('cluster'),
    };
    if (folder.hasCluster) await checkCluster(folder, majorVersion);
    else refuseForeignFiles(path, names);
    return folder;
  } catch (error) {
    throw problemFromFileError(error, path);
  }
}

function refuseForeignFiles(path: string, names: readonly string[]): void {
  const foreign = names.find((name) => !ownNames.test(name));
  if (!foreign) return;
  throw new EmbeddedServerProblem(
    'foreign-files',
    `The database folder ${path} holds other files (such as "${foreign}") and no database; empty it, or set DATA_DIR to another folder.`,
  );
}
