// A file is one thought: the spread of lengths of what people write by hand.
import { type Check, found } from './check.ts';
import { trackedFiles } from './list-files.ts';
import { readSource, storeys } from './sources.ts';

export const limits = { longest: 300, median: 40, ninetyFifth: 150 } as const;

const handWritten = /[.](ts|tsx|mjs|css|typ)$/;
/** Words and invented content are lists, not thoughts. */
const lists = /(^|[/])(messages|migrations)[/]|^server[/]demo[/]content[/]/;

export const isCounted = (path: string): boolean =>
  storeys.some((storey) => path.startsWith(`${storey}/`)) && handWritten.test(path) && !lists.test(path);

/** The value below which this share of the sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const linesIn = (text: string): number => text.replace(/\n$/, '').split('\n').length;

export const fileLengths: Check = {
  name: 'file lengths',
  async run() {
    const paths = (await trackedFiles()).filter(isCounted);
    const lengths = await Promise.all(paths.map(async (path) => ({ path, lines: linesIn(await readSource(path)) })));
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    const [median, ninetyFifth] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
    const problems = lengths
      .filter(({ lines }) => lines > limits.longest)
      .map(
        ({ path, lines }) =>
          `${path} has ${lines} lines; give its second thought a file of its own (at most ${limits.longest}).`,
      );
    if (median > limits.median) problems.push(`The median is ${median} lines, at most ${limits.median}.`);
    if (ninetyFifth > limits.ninetyFifth) {
      const longest = lengths.filter(({ lines }) => lines > limits.ninetyFifth).map(({ path }) => path);
      problems.push(
        `The 95th percentile is ${ninetyFifth} lines, at most ${limits.ninetyFifth}: ${longest.join(', ')}.`,
      );
    }
    const figures = `${sorted.length} files, median ${median}, p95 ${ninetyFifth}, maximum ${sorted.at(-1) ?? 0} lines`;
    return found(problems, figures);
  },
};
