// A rule set made ready to count with: hundredths instead of decimals, items found by the kind of a deed.
import { listOf, type RuleClass, type RuleItem, type RuleSet, type Where } from '../rule-file.ts';
import type { Facts } from './scoring-input.ts';

export const hundredthsOf = (points: number): number => Math.round(points * 100);

export interface CompiledItem {
  readonly rule: RuleItem;
  readonly unless: readonly string[];
  /** After all it yields to. */
  readonly depth: number;
  matches(facts: Facts): boolean;
}

export interface CompiledRules {
  readonly ruleSet: RuleSet;
  readonly items: ReadonlyMap<string, CompiledItem>;
  readonly itemsOfKind: ReadonlyMap<string, readonly CompiledItem[]>;
  /** Those within others come first. */
  readonly classes: readonly RuleClass[];
  /** A class and all within it. */
  readonly classTree: ReadonlyMap<string, ReadonlySet<string>>;
}

type Test = (facts: Facts) => boolean;

export function testOf(where: Where | undefined): Test {
  const tests = Object.entries(where ?? {}).map(([fact, condition]): Test => {
    if (Array.isArray(condition)) return (facts) => condition.includes(facts[fact] as string);
    if (typeof condition !== 'object') return (facts) => facts[fact] === condition;
    const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = condition;
    return (facts) => Number(facts[fact]) >= atLeast && Number(facts[fact]) <= atMost;
  });
  if (tests.length === 0) return () => true;
  return tests.length === 1 ? tests[0]! : (facts) => tests.every((test) => test(facts));
}

function depths(ruleSet: RuleSet): ReadonlyMap<string, number> {
  const yields = new Map(ruleSet.items.map(({ id, unless }) => [id, listOf(unless)]));
  const known = new Map<string, number>();
  const depthOf = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const depth = Math.max(0, ...(yields.get(id) ?? []).map((other) => depthOf(other) + 1));
    known.set(id, depth);
    return depth;
  };
  for (const { id } of ruleSet.items) depthOf(id);
  return known;
}

function insideOut({ classes }: RuleSet): { classes: RuleClass[]; tree: Map<string, Set<string>> } {
  const parents = new Map(classes.map(({ id, within }) => [id, within]));
  const tree = new Map(classes.map(({ id }) => [id, new Set([id])]));
  const levels = new Map<string, number>();
  for (const { id } of classes) {
    let level = 0;
    for (let above = parents.get(id); above !== undefined; above = parents.get(above)) {
      tree.get(above)?.add(id);
      level += 1;
    }
    levels.set(id, level);
  }
  const ordered = [...classes].sort((one, other) => (levels.get(other.id) ?? 0) - (levels.get(one.id) ?? 0));
  return { classes: ordered, tree };
}

export function compileRules(ruleSet: RuleSet): CompiledRules {
  const depth = depths(ruleSet);
  const items = ruleSet.items.map(
    (rule): CompiledItem => ({
      ...{ rule, unless: listOf(rule.unless), depth: depth.get(rule.id) ?? 0, matches: testOf(rule.where) },
    }),
  );
  const itemsOfKind = new Map<string, CompiledItem[]>();
  for (const item of items) {
    for (const kind of new Set(listOf(item.rule.deeds))) {
      itemsOfKind.set(kind, [...(itemsOfKind.get(kind) ?? []), item]);
    }
  }
  const { classes, tree } = insideOut(ruleSet);
  return { ruleSet, items: new Map(items.map((one) => [one.rule.id, one])), itemsOfKind, classes, classTree: tree };
}
