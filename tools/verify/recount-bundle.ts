// Recognises the count bundle of a vote and counts it again, with nothing but the bundle.
import { readFile, stat } from 'node:fs/promises';
import { countBundle, recount } from '#kernel/ballots/contract';

const largestBytes = 64 * 1024 * 1024;

/** Null when the file is no count; an export has one JSON to a line and is read elsewhere. */
export async function readCount(path: string): Promise<unknown> {
  if ((await stat(path)).size > largestBytes) return null;
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'));
    const isCount = typeof read === 'object' && read !== null && 'format' in read && read.format === 'tongxin-count-1';
    return isCount ? read : null;
  } catch {
    return null;
  }
}

function result(bundle: unknown): string[] {
  const { rules, tally } = countBundle.parse(bundle);
  const labelOf = new Map(rules.items.map(({ id, label }) => [id, label]));
  return [...tally.items]
    .sort((a, b) => a.rank - b.rank)
    .map((item) => {
      const votes =
        item.points === null ? `${item.yes} yes, ${item.no} no, ${item.abstain} abstain` : `${item.points} points`;
      return `  ${item.rank}. ${labelOf.get(item.id) ?? item.id}: ${votes} (${item.outcome})`;
    });
}

/** The exit code: 0 when the count holds. */
export async function recountOutLoud(bundle: unknown): Promise<number> {
  const { holds, faults, papers, tally } = await recount(bundle);
  if (!holds) {
    const named = faults
      .slice(0, 20)
      .map(({ fault, serial }) => (serial === null ? fault : `${fault} (paper ${serial})`));
    console.error(`The count does not hold: ${named.join(', ')}.`);
    return 1;
  }
  console.log(
    `The count holds: ${papers} papers counted again, verdict ${tally?.verdict}.\n${result(bundle).join('\n')}`,
  );
  return 0;
}
