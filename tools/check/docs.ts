// The pages tell of the house as it stands: every part on the map and with a README of a page, links that lead
// somewhere, glossary names that the code really uses.
import { type Check, found } from './check.ts';
import { checkConfigurationDocs } from './configuration-docs.ts';
import { linkProblems } from './dead-links-in.ts';
import { glossaryProblems } from './glossary-problems.ts';
import { trackedFiles } from './list-files.ts';
import { readmeProblems } from './readme-problems.ts';
import { partsOf, readSource } from './sources.ts';

async function mapProblems(parts: readonly string[]): Promise<string[]> {
  const map = await readSource('docs/map.md').catch(() => '');
  const missing = parts.filter((part) => !map.includes(part));
  return missing.map((part) => `docs/map.md does not mention ${part}; add its line.`);
}

export const docs: Check = {
  name: 'documents',
  async run() {
    const paths = await trackedFiles();
    const storeys = await Promise.all(['platform', 'kernel', 'instruments', 'web'].map(partsOf));
    const parts = storeys.flat();
    const problems = await Promise.all([
      checkConfigurationDocs(),
      readmeProblems(parts),
      mapProblems([...parts, 'server', 'e2e', 'bench', 'tools']),
      linkProblems(paths),
      glossaryProblems(paths),
    ]);
    return found(problems.flat(), `${parts.length} parts`);
  },
};
