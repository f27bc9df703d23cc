import { costOf, narrowsInTheMiddle } from './cost-of.ts';
import { textWidth } from './text-width.ts';
import { hourglass } from './word-breaks.ts';

interface Plan {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** The cheapest way to set all words from `from` on in exactly `count` lines. */
export function planFrom(
  parts: readonly string[],
  from: number,
  count: number,
  limits: { most: number; ideal: number },
): Plan | null {
  const memo = new Map<string, Plan | null>();
  const search = (start: number, left: number): Plan | null => {
    const key = `${start}/${left}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let best: Plan | null = null;
    let line = '';
    for (let end = start; end < parts.length; end += 1) {
      line += parts[end];
      if (textWidth(line) > limits.most) break;
      if (left === 1 && end < parts.length - 1) continue;
      const rest = left === 1 ? { cost: 0, lines: [] } : search(end + 1, left - 1);
      if (!rest) continue;
      const lines = [line, ...rest.lines];
      const cost = costOf(line, limits.ideal, parts[end + 1]) + rest.cost + (narrowsInTheMiddle(lines) ? hourglass : 0);
      if (!best || cost < best.cost) best = { cost, lines };
    }
    memo.set(key, best);
    return best;
  };
  return search(from, count);
}
