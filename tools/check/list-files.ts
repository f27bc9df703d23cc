import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
export const inProject = (path: string): string => join(projectFolder, path);

const leftOut = /^(node_modules|dist|data|[.]cache|[.]git)([/]|$)/;

async function listFiles(): Promise<string[]> {
  const words = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = await promisify(execFile)('git', words, {
    cwd: projectFolder,
    maxBuffer: 64 * 1024 * 1024,
  }).catch(() => null);
  const paths = listed ? listed.stdout.split('\0') : await walkFolder();
  return [...new Set(paths)].filter((path) => path !== '' && existsSync(inProject(path))).sort();
}

/** A downloaded copy has no history to ask. */
async function walkFolder(): Promise<string[]> {
  const paths: string[] = [];
  const exclude = (path: string) => leftOut.test(path.replaceAll(sep, '/'));
  for await (const path of glob('**/*', { cwd: projectFolder, exclude })) {
    if (/[.][a-z]+$/i.test(path)) paths.push(path.replaceAll(sep, '/'));
  }
  return paths;
}

let listed: Promise<string[]> | undefined;

/** Paths from the project folder, with forward slashes, sorted. */
export function trackedFiles(): Promise<string[]> {
  listed ??= listFiles();
  return listed;
}
