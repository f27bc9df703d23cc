import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lifecycle } from '#kernel/lifecycle';
import { inProject, projectFolder } from './list-files.ts';

export interface PlacedLifecycle {
  /** The part it belongs to: `instruments/proposals`. */
  readonly folder: string;
  readonly lifecycle: Lifecycle<string, never>;
}

const isLifecycle = (value: unknown): value is Lifecycle<string, never> =>
  typeof value === 'object' && value !== null && 'transitions' in value && 'initial' in value && 'states' in value;

const tables = ['{kernel,instruments}/*/lifecycle.ts', '{kernel,instruments}/*/*/lifecycle.ts'];

/** Every lifecycle of the kernel and the instruments, found by its file; it is drawn in the README beside it. */
export async function lifecyclesOfTheHouse(): Promise<PlacedLifecycle[]> {
  const placed: PlacedLifecycle[] = [];
  for await (const file of glob(tables, { cwd: projectFolder })) {
    const path = file.replaceAll(sep, '/');
    if (!existsSync(inProject(`${dirname(path)}/README.md`))) continue;
    const module: Record<string, unknown> = await import(pathToFileURL(inProject(path)).href);
    for (const lifecycle of Object.values(module).filter(isLifecycle))
      placed.push({ folder: dirname(path), lifecycle });
  }
  return placed;
}
