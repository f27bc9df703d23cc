// How right the groups are, on pairs somebody read: of those put together, the share that are one matter; of those that
// ask the same, the share put together.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grouping } from '#instruments/barometer/grouping';
import { asksTheSame, readJudgements } from '../duplicates/judgements.ts';
import { type Row, rounded } from '../figures.ts';

type Pair = readonly [string, string];

const drawnPairs = (): { pair: Pair; isSame: boolean }[] =>
  readFileSync(join(import.meta.dirname, 'judged.tsv'), 'utf8')
    .split('\n')
    .filter((line) => /^m\d/.test(line))
    .map((line) => line.split('\t'))
    .map(([first = '', second = '', judgement]) => ({ pair: [first, second], isSame: judgement === 'same' }));

const share = (some: number, all: number): number => (all === 0 ? 0 : rounded(some / all, 3));

export function qualityOf({ groupOf, groups }: Grouping): readonly Row[] {
  const areTogether = ([first, second]: Pair) => groupOf.get(first) === groupOf.get(second);
  const sizeOf = ([first]: Pair) => groups.get(groupOf.get(first) ?? '')?.members.size ?? 0;
  const together = drawnPairs().filter(({ pair }) => areTogether(pair));
  const larger = together.filter(({ pair }) => sizeOf(pair) > 2);
  const right = (pairs: typeof together) => pairs.filter(({ isSame }) => isSame).length;
  const judged = readJudgements().filter(({ first, second }) => first.startsWith('m') && second.startsWith('m'));
  const [same, other] = [judged.filter(asksTheSame), judged.filter((one) => !asksTheSame(one))];
  const joined = (pairs: typeof judged) => pairs.filter(({ first, second }) => areTogether([first, second])).length;
  return [
    {
      what: 'drawn pairs in one issue that are one matter',
      of: together.length,
      share: share(right(together), together.length),
    },
    { what: '  in issues of three and more', of: larger.length, share: share(right(larger), larger.length) },
    { what: 'judged before: same request, put together', of: same.length, share: share(joined(same), same.length) },
    {
      what: 'judged before: another request, put together',
      of: other.length,
      share: share(joined(other), other.length),
    },
  ];
}
