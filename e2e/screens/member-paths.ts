// The addresses of the phone's pages, from the lists that the app itself is put together from.
import { globSync } from 'node:fs';
import type { Screen } from '#web/client';

const folder = new URL('../../web/member/screens/', import.meta.url);

interface ScreenList {
  readonly screens: readonly Screen[];
}

/** Those that need nothing but their own address. */
export async function memberPaths(): Promise<string[]> {
  const files = globSync('*/routes.ts', { cwd: folder }).sort();
  const lists = await Promise.all(files.map((file) => import(new URL(file, folder).href) as Promise<ScreenList>));
  return lists.flatMap(({ screens }) => screens.map(({ path }) => path)).filter((path) => !path.includes('$'));
}
