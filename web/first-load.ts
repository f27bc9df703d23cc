// What an audience needs before its first screen stands, found by building once: the build proper then puts it into
// two files, the libraries and the rest. Twenty small files over a slow line cost more than their bytes.
import { build, type InlineConfig, type Rolldown } from 'vite';

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

function withImports(chunks: Chunks, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const imported of chunks.get(name)?.imports ?? []) withImports(chunks, imported, found);
  return found;
}

/** The ids of all modules in the entry, in the first screen, and in what these import at once. */
export async function modulesOfFirstLoad(config: InlineConfig, firstScreen: string): Promise<ReadonlySet<string>> {
  const built = await build({ ...config, build: { ...config.build, write: false } });
  const { output } = built as Rolldown.RolldownOutput;
  const chunks: Chunks = new Map(output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])));
  const starts = [...chunks.values()].filter(
    ({ isEntry, facadeModuleId }) => isEntry || facadeModuleId?.endsWith(firstScreen),
  );
  const names = new Set(starts.flatMap(({ fileName }) => [...withImports(chunks, fileName)]));
  return new Set([...names].flatMap((name) => chunks.get(name)!.moduleIds));
}

const isLibrary = (id: string) => id.includes('/node_modules/');

export function groupsOf(first: ReadonlySet<string>): Rolldown.CodeSplittingGroup[] {
  return [
    { name: 'libraries', test: (id) => first.has(id) && isLibrary(id) },
    { name: 'first', test: (id) => first.has(id) && !isLibrary(id) },
  ];
}

/** The folder a module belongs to, as the name of a file; nothing for libraries, which come with whom needs them. */
export function folderOf(id: string): string | null {
  if (isLibrary(id)) return null;
  const [, part, name] = /\/(screens|kernel|instruments|platform)\/([\w-]+)\//.exec(id) ?? [];
  if (name) return part === 'screens' ? name : `${part}-${name}`;
  return /\/web\/(ui|client)\//.test(id) ? 'shared' : null;
}

/** A file for each folder of screens and each instrument, in place of one for each module that two screens share. */
export const byFolder: Rolldown.CodeSplittingGroup = { name: folderOf };
