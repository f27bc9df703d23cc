// What a server that ended while starting meant by it.
import type { DataFolder } from './data-folder.ts';
import { EmbeddedServerProblem } from './problem.ts';
import { diskFull } from './problem-from-file-error.ts';

const someoneElseIsStarting =
  /lock file ".*" already exists|lock file ".*" is empty|pre-existing shared memory block|could not bind Unix/;

/** Undefined: another server holds the folder, or its last workers still do; look again. */
export function problemFromServerOutput(
  output: string,
  folder: Pick<DataFolder, 'path' | 'cluster' | 'log'>,
): EmbeddedServerProblem | undefined {
  if (someoneElseIsStarting.test(output)) return undefined;
  if (/No space left on device|Disk quota exceeded/.test(output)) return diskFull(folder.path);
  if (/incompatible with server|initialized by PostgreSQL version/.test(output)) {
    return new EmbeddedServerProblem(
      'wrong-version',
      `The database in ${folder.cluster} was made by another version of PostgreSQL; use the release that made it to export it, or set DATA_DIR to another folder.`,
    );
  }
  if (/could not create shared memory|could not map anonymous|Cannot allocate memory/.test(output)) {
    return new EmbeddedServerProblem(
      'did-not-start',
      'There is not enough free memory to start the database (it needs about 400 MB); end other programs and start again.',
    );
  }
  const lines = output.split('\n').filter((line) => /FATAL|PANIC|error while loading/.test(line));
  const reason = (lines[0] ?? output.trim().split('\n').at(-1) ?? '').replace(/^.*?(FATAL|PANIC):\s+/, '');
  return new EmbeddedServerProblem(
    'broken-cluster',
    `The database in ${folder.cluster} could not be started: ${reason || 'it ended without a word'}. Restore the folder from a backup, or move it away to start with an empty database; details are in ${folder.log}.`,
  );
}
