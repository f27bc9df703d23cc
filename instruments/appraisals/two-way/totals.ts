// How many of each grade; silence is a column of its own. Units stand by name, never by points.
import type { GradeTally, Score, TwoWayItem, TwoWayResults } from './contract.ts';

export function tallyOf(scores: readonly (Score | null)[]): GradeTally {
  const count = (wanted: string) => scores.filter((score) => score?.grade === wanted).length;
  return {
    excellent: count('excellent'),
    good: count('good'),
    fair: count('fair'),
    poor: count('poor'),
    silent: scores.filter((score) => score === null).length,
  };
}

export function handlingByUnit(items: readonly TwoWayItem[]): TwoWayResults['units'] {
  const byUnit = Map.groupBy(items, ({ unit }) => unit.id);
  return [...byUnit.values()]
    .map((own) => ({
      ...own[0]!.unit,
      count: own.length,
      handling: tallyOf(own.map(({ handling }) => handling)),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'zh-Hans-CN'));
}
