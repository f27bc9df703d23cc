import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { noBinaries } from './package-folder.ts';
import { passwordOption } from './password-file.ts';
import { EmbeddedServerProblem } from './problem.ts';
import { diskFull } from './problem-from-file-error.ts';
import type { RunAs } from './run-as.ts';

const run = promisify(execFile);

export async function initialize(
  staging: string,
  folder: DataFolder,
  { binaries, runAs }: { binaries: Binaries; runAs: RunAs },
): Promise<void> {
  const options = ['--username=postgres', '--locale=C', '--encoding=UTF8', '--no-instructions'];
  // The socket lies in a folder only its owner enters, which is the lock; TCP asks for a password.
  const authentication = ['--auth-local=trust', '--auth-host=scram-sha-256', ...(await passwordOption(folder.path))];
  const [program = '', ...words] = [...runAs.prefix, binaries.initdb, '-D', staging, ...options, ...authentication];
  try {
    await run(program, words, { ...runAs.identity, cwd: folder.path });
  } catch (error) {
    throw initializationProblem(error as NodeJS.ErrnoException & { stderr?: string }, folder.path);
  }
}

function initializationProblem(error: NodeJS.ErrnoException & { stderr?: string }, path: string): Error {
  const said = error.stderr ?? '';
  if (error.code === 'ENOENT' || error.code === 'ENOEXEC') return noBinaries();
  if (/No space left|Disk quota/.test(said)) return diskFull(path);
  const lines = said.split('\n').filter((line) => /error|could not|cannot|FATAL|PANIC/i.test(line));
  const reason = lines[0]?.trim() ?? error.message.split('\n')[0];
  return new EmbeddedServerProblem(
    'did-not-start',
    `The database could not be created in ${path}: ${reason}. Repair this, or set DATABASE_URL to a PostgreSQL server.`,
  );
}
