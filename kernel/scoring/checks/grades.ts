import { type FoundFault, found } from '../fault.ts';
import type { Checking } from './check-rule-set.ts';

/** No number of points may belong to two grades, and none between two grades to neither. */
export function gradeFaults({ ruleSet, lineOf }: Checking): FoundFault[] {
  const placed = ruleSet.grades.map((one, at) => ({ one, at })).sort((a, b) => b.one.from - a.one.from);
  return placed.flatMap(({ one, at }, index): FoundFault[] => {
    const above = placed[index - 1];
    if (one.below !== undefined && one.below <= one.from) {
      return [found(['grades', at, 'below'], 'out-of-range', { key: 'below', limit: one.from })];
    }
    if (!above) return [];
    const { from, name } = above.one;
    const params = { grade: one.name, other: name, line: lineOf(['grades', above.at]) };
    if (from === one.from) return [found(['grades', at, 'from'], 'grades-overlap', params)];
    if (one.below === undefined || one.below === from) return [];
    return [found(['grades', at, 'below'], one.below > from ? 'grades-overlap' : 'grades-gap', params)];
  });
}
