// The same words in both languages, part by part.
import { type Check, found } from './check.ts';
import { differencesIn } from './differences-in.ts';
import { trackedFiles } from './list-files.ts';

export const catalogueKeys: Check = {
  name: 'catalogue keys',
  async run() {
    const paths = (await trackedFiles()).filter((path) => path.endsWith('/messages/index.ts'));
    const problems = (await Promise.all(paths.map(differencesIn))).flat();
    return found(problems, `${paths.length} catalogues`);
  },
};
