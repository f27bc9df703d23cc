// How right the groups are, on pairs somebody read: of those put together, the share that are one matter (precision); of
// those that are one matter, the share put together (recall). What was changed after
// the held half was first looked at, `judged.tsv` says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grouping } from '#instruments/barometer/grouping';
import { asksTheSame, readJudgements } from '../duplicates/judgements.ts';
import { type Row, rounded } from '../figures.ts';

interface Judged {
  readonly first: string;
  readonly second: string;
  readonly isSame: boolean;
}

const halves = ['worked', 'held'] as const;

const drawnPairs = (): (Judged & { half: string })[] =>
  readFileSync(join(import.meta.dirname, 'judged.tsv'), 'utf8')
    .split('\n')
    .filter((line) => /^m\d/.test(line))
    .map((line) => line.split('\t'))
    .map(([first = '', second = '', judgement, , half = '']) => ({
      first,
      second,
      half,
      isSame: judgement === 'same',
    }));

const judgedBefore = (): Judged[] =>
  readJudgements()
    .filter(({ first, second }) => first.startsWith('m') && second.startsWith('m'))
    .map((one) => ({ first: one.first, second: one.second, isSame: asksTheSame(one) }));

const share = (some: number, all: number): number => (all === 0 ? 0 : rounded(some / all, 3));

export function qualityOf({ groupOf, groups }: Grouping): readonly Row[] {
  const areTogether = ({ first, second }: Judged) => groupOf.get(first) === groupOf.get(second);
  const isLarge = ({ first }: Judged) => (groups.get(groupOf.get(first) ?? '')?.members.size ?? 0) > 2;
  const rowOf = (pairs: string, judged: readonly Judged[]): Row => {
    const [same, together] = [judged.filter(({ isSame }) => isSame), judged.filter(areTogether)];
    const [right, large] = [together.filter(({ isSame }) => isSame), together.filter(isLarge)];
    return {
      ...{ pairs, judged: judged.length, together: together.length },
      ...{ precision: share(right.length, together.length), recall: share(right.length, same.length) },
      'precision in issues of three and more': share(large.filter(({ isSame }) => isSame).length, large.length),
      'of them': large.length,
    };
  };
  const drawn = drawnPairs();
  return [
    ...halves.map((half) =>
      rowOf(
        `drawn, ${half}`,
        drawn.filter((one) => one.half === half),
      ),
    ),
    rowOf('judged for duplicates', judgedBefore()),
  ];
}
