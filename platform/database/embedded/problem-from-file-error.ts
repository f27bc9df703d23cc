import { EmbeddedServerProblem } from './problem.ts';

/** A failing file operation inside the data folder, told as the person can act on it. */
export function problemFromFileError(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder);
  if (code === 'EACCES' || code === 'EPERM') {
    return new EmbeddedServerProblem(
      'belongs-to-another-user',
      `The database folder ${folder} cannot be opened by this user; start the program as the user who created it, or set DATA_DIR to a folder of your own.`,
    );
  }
  if (code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST' || code === 'ELOOP') {
    return new EmbeddedServerProblem(
      'not-writable',
      `The database folder ${folder} cannot be written (${code}); make it a writable folder or set DATA_DIR to another one.`,
    );
  }
  return error;
}

export function diskFull(folder: string): EmbeddedServerProblem {
  return new EmbeddedServerProblem(
    'disk-full',
    `The disk holding ${folder} is full; free some space (the database needs at least 200 MB) and start again. Nothing stored was lost.`,
  );
}
