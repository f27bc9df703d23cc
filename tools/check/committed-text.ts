// What is committed must mean the same on every machine: no paths of one, no addresses of its package source.

import { addressesIn, type LockFile } from './addresses-in.ts';
import { type Check, found } from './check.ts';
import { trackedFiles } from './list-files.ts';
import { readSource } from './sources.ts';

const text = /[.](ts|tsx|mjs|js|json|md|sql|css|html|yml|yaml|typ|svg|sh)$|^[.]|[/]run$/;

const faults: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  { pattern: /(?<![\w.])\/(?:home|Users)\/\w+/, says: 'a path of one machine' },
  { pattern: /(?<![\w.])\/(?:root|work)\/\w+/, says: 'a path of one machine' },
  { pattern: /\b[A-Z]:\\+Users\\+\w/, says: 'a path of one machine' },
  { pattern: /\bregistry[.][\w-]+[.](?:com|org|net|cn|dev|io)\b/, says: 'the address of a package registry' },
  { pattern: /https?:\/\/[\w.-]*(?:artifactory|verdaccio|nexus)/, says: 'the address of a package registry' },
];

/** What a text betrays of the machine it was written on, line by line. */
export function machineTracesIn(path: string, source: string): string[] {
  return source.split('\n').flatMap((line, index) => {
    const fault = faults.find(({ pattern }) => pattern.test(line));
    return fault ? [`${path}:${index + 1} holds ${fault.says}; take it out.`] : [];
  });
}

async function lockProblems(): Promise<string[]> {
  const bound = addressesIn(JSON.parse(await readSource('package-lock.json')) as LockFile);
  if (bound.length === 0) return [];
  return [
    `package-lock.json names where ${bound.length} packages were fetched (${bound.slice(0, 3).join(', ')} …); .npmrc must keep omit-lockfile-registry-resolved=true, then run npm install.`,
  ];
}

export const committedText: Check = {
  name: 'committed text',
  async run() {
    const isOwnTest = /^tools[/]check[/].*[.]test[.]ts$/;
    const paths = (await trackedFiles()).filter((path) => text.test(path) && !isOwnTest.test(path));
    const traces = await Promise.all(paths.map(async (path) => machineTracesIn(path, await readSource(path))));
    return found([...traces.flat(), ...(await lockProblems())], `${paths.length} files`);
  },
};
