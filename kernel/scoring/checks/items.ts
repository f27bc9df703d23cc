// Whether an item says what it counts and how much; whether its points can be split as it says.
import { type FoundFault, found, type Path } from '../fault.ts';
import { splitFacts } from '../known-kinds.ts';
import type { RuleItem } from '../rule-file.ts';
import type { Checking } from './check-rule-set.ts';
import { kindsNamed } from './kinds.ts';

function sourceFaults(path: Path, one: RuleItem): FoundFault[] {
  const { id, deeds, award, points, split } = one;
  if (deeds !== undefined && award !== undefined) return [found([...path, 'award'], 'source-double', { id })];
  if (deeds === undefined && award === undefined) return [found(path, 'source-missing', { id })];
  const needsPoints = award === undefined && split?.kind !== 'fixed';
  return needsPoints && points === undefined ? [found(path, 'points-missing', { id })] : [];
}

/** `role` tells who leads; shares among several need to know among how many. */
const factsNeeded = ({ kind, mostPeople }: NonNullable<RuleItem['split']>): string[] => [
  splitFacts.role,
  ...(kind === 'equal' || kind === 'lead-and-rest' ? [splitFacts.others] : []),
  ...(mostPeople === undefined ? [] : [splitFacts.position]),
];

function splitFaults({ kinds }: Checking, path: Path, { split, deeds }: RuleItem): FoundFault[] {
  if (!split) return [];
  const { named } = kindsNamed(kinds, path, deeds);
  const missing = factsNeeded(split).filter((fact) => named.some(({ facts }) => !Object.hasOwn(facts, fact)));
  const place = [...path, 'split'];
  const numbers = split.kind === 'fixed' || split.kind === 'percent' ? (['lead', 'others'] as const) : [];
  const absent = numbers.filter((key) => split[key] === undefined);
  return [
    ...missing.map((fact) => found([...place, 'kind'], 'split-fact-missing', { fact })),
    ...absent.map((key) => found([...place, 'kind'], 'split-number-missing', { key, kind: split.kind })),
  ];
}

export function itemFaults(checking: Checking): FoundFault[] {
  return checking.ruleSet.items.flatMap((one, at) => {
    const path = ['items', at];
    const both = one.first !== undefined && one.from !== undefined && one.from > one.first;
    return [
      ...sourceFaults(path, one),
      ...splitFaults(checking, path, one),
      ...(both ? [found([...path, 'from'], 'first-with-from', { first: one.first ?? 0, from: one.from ?? 0 })] : []),
    ];
  });
}
