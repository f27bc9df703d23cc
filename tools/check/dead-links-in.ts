import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { inProject } from './list-files.ts';
import { readSource } from './sources.ts';

/** Relative links of a page that lead nowhere; places for pictures yet to be taken are told apart. */
export function deadLinksIn(path: string, text: string, exists: (path: string) => boolean): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
  return targets
    .filter((target) => !/^(https?:|mailto:|#)/.test(target) && !target.endsWith('.png'))
    .map((target) => normalize(join(dirname(path), target.split('#')[0] ?? '')).replaceAll('\\', '/'))
    .filter((target) => !exists(target))
    .map((target) => `${path} links to ${target}, which is not there.`);
}

export async function linkProblems(paths: readonly string[]): Promise<string[]> {
  const pages = paths.filter((path) => path.endsWith('.md'));
  const each = pages.map(async (path) =>
    deadLinksIn(path, await readSource(path), (target) => existsSync(inProject(target))),
  );
  return (await Promise.all(each)).flat();
}
