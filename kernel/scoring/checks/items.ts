// Whether an item says what it counts and how much; whether its points can be split as it says.
import { type FoundFault, found, type Path } from '../fault.ts';
import { splitFacts } from '../known-kinds.ts';
import type { RuleItem } from '../rule-file.ts';
import type { Checking } from './check-rule-set.ts';
import { kindsNamed } from './kinds.ts';

function sourceFaults(path: Path, one: RuleItem): FoundFault[] {
  const { id, deeds, award, points, split, multiple } = one;
  const twice = multiple !== undefined && (points !== undefined || split !== undefined || award !== undefined);
  if (twice) return [found([...path, 'multiple'], 'multiple-with-points', { id })];
  if (deeds !== undefined && award !== undefined) return [found([...path, 'award'], 'source-double', { id })];
  if (deeds === undefined && award === undefined) return [found(path, 'source-missing', { id })];
  const needsPoints = award === undefined && multiple === undefined && split?.kind !== 'fixed';
  return needsPoints && points === undefined ? [found(path, 'points-missing', { id })] : [];
}

/** `role` tells who leads; shares among several need to know among how many. */
const factsNeeded = ({ kind, mostPeople }: NonNullable<RuleItem['split']>): string[] => [
  kind === 'by-share' ? splitFacts.share : splitFacts.role,
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

/** What multiplies and what is multiplied are apart, in an order that never matters. */
function multipleFaults({ ruleSet }: Checking, path: Path, { multiple }: RuleItem): FoundFault[] {
  const mixed = ruleSet.highest.flatMap(({ items }, at) => {
    const kinds = new Set(items.map((id) => ruleSet.items.find((one) => one.id === id)?.multiple !== undefined));
    return kinds.size > 1 ? [{ at, items }] : [];
  });
  const within = (multiple?.of ?? []).flatMap((id, at) =>
    ruleSet.items.some((one) => one.id === id && one.multiple !== undefined)
      ? [found([...path, 'multiple', 'of', at], 'multiple-of-multiple', { id })]
      : [],
  );
  const isFirst = multiple !== undefined && path[1] === ruleSet.items.findIndex((one) => one.multiple !== undefined);
  return [
    ...within,
    ...(isFirst
      ? mixed.map(({ at, items }) => found(['highest', at, 'items'], 'multiple-of-multiple', { id: items.join('、') }))
      : []),
  ];
}

export function itemFaults(checking: Checking): FoundFault[] {
  return checking.ruleSet.items.flatMap((one, at) => {
    const path = ['items', at];
    const both = one.first !== undefined && one.from !== undefined && one.from > one.first;
    return [
      ...sourceFaults(path, one),
      ...splitFaults(checking, path, one),
      ...multipleFaults(checking, path, one),
      ...(both ? [found([...path, 'from'], 'first-with-from', { first: one.first ?? 0, from: one.from ?? 0 })] : []),
    ];
  });
}
