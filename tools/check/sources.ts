// The files of the house as the checks see them: everything that is or would be committed.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { inProject, trackedFiles } from './list-files.ts';

/** The storeys whose sources belong to the product; those that exist. */
export const storeys = ['platform', 'kernel', 'instruments', 'server', 'web', 'bench', 'tools', 'e2e'].filter((name) =>
  existsSync(inProject(name)),
);

export const readSource = (path: string): Promise<string> => readFile(inProject(path), 'utf8');

/** The parts of a storey: `platform/errors`, `kernel/cases`, … */
export async function partsOf(storey: string): Promise<string[]> {
  const paths = await trackedFiles();
  const folders = paths.flatMap((path) => {
    const [first, second, ...rest] = path.split('/');
    return first === storey && second && rest.length > 0 ? [`${first}/${second}`] : [];
  });
  return [...new Set(folders)];
}
