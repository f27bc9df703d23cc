import { type FoundFault, found } from '../fault.ts';
import type { Checking } from './check-rule-set.ts';

const lists = ['classes', 'items', 'highest', 'conversions', 'minimums', 'grades'] as const;

/** One id names one thing within its list; the fault tells where it stood first. */
export function identityFaults({ ruleSet, lineOf }: Checking): FoundFault[] {
  return lists.flatMap((list) => {
    const first = new Map<string, number>();
    return ruleSet[list].flatMap(({ id }, index) => {
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, index);
        return [];
      }
      return [found([list, index, 'id'], 'id-twice', { id, first: lineOf([list, earlier, 'id']) })];
    });
  });
}
