import type { Choices } from '../contract/choices.ts';
import type { BallotRules } from '../contract/rules.ts';
import type { GroupCount, ItemCount } from '../contract/tally.ts';
import { pointsOf } from './points.ts';

export interface Paper {
  readonly group: string;
  readonly choices: Choices;
}

export type Issued = Readonly<Record<string, number>>;

function countItem(rules: BallotRules, papers: readonly Paper[], id: string): ItemCount {
  const count = { id, yes: 0, no: 0, abstain: 0, sums: {} as Record<string, number>, points: [] as number[] };
  for (const { choices } of papers) {
    const choice = choices[id] ?? 'abstain';
    if (typeof choice === 'string') count[choice] += 1;
    else {
      count.yes += 1;
      for (const [criterion, points] of Object.entries(choice)) {
        count.sums[criterion] = (count.sums[criterion] ?? 0) + points;
      }
      count.points.push(pointsOf(rules, choice, 1));
    }
  }
  return count;
}

/** Papers of each group as numbers; sums are whole, so that the order of the papers changes nothing. */
export function countPapers(rules: BallotRules, papers: readonly Paper[], issued: Issued): GroupCount[] {
  return rules.groups.map(({ id }) => {
    const own = papers.filter(({ group }) => group === id);
    return {
      id,
      issued: issued[id] ?? 0,
      received: own.length,
      invalid: 0,
      items: rules.items.map((item) => countItem(rules, own, item.id)),
    };
  });
}
