// Kinds of deeds and their facts: only what instruments declare may be named, with the values they declare.
import type { DeedFact, DeedKind } from '#kernel/deeds';
import { type FoundFault, found, type Path } from '../fault.ts';
import type { KnownKinds } from '../known-kinds.ts';
import { guessing } from '../reading/nearest-word.ts';
import { type Condition, listOf, type Where } from '../rule-file.ts';
import type { Checking } from './check-rule-set.ts';

type Plain = string | number | boolean;
const typeNames = { number: 'number', text: 'string', flag: 'boolean' } as const;

function valueFault(path: Path, fact: string, { type, values }: DeedFact, value: Plain): FoundFault[] {
  if (typeof value !== typeNames[type]) return [found(path, 'fact-type', { fact, type, value: String(value) })];
  if (type !== 'text' || !values || values.includes(String(value))) return [];
  return [found(path, 'fact-value-unknown', { fact, value: String(value), known: values.join('、') })];
}

function conditionFaults(path: Path, fact: string, known: DeedFact, condition: Condition): FoundFault[] {
  if (Array.isArray(condition)) {
    return condition.flatMap((value, index) => valueFault([...path, index], fact, known, value));
  }
  if (typeof condition !== 'object') return valueFault(path, fact, known, condition);
  return known.type === 'number' ? [] : [found(path, 'fact-type', { fact, type: known.type, value: '…' })];
}

/** Facts that every one of the named kinds has. */
function factFault(path: Path, fact: string, named: readonly DeedKind[]): FoundFault[] {
  const known = named.map(({ facts }) => Object.keys(facts));
  if (known.every((facts) => facts.includes(fact))) return [];
  const shared = (known[0] ?? []).filter((one) => known.every((facts) => facts.includes(one)));
  return [{ path, ...guessing('fact-unknown', fact, shared) }];
}

function whereFaults(path: Path, where: Where | undefined, named: readonly DeedKind[]): FoundFault[] {
  return Object.entries(where ?? {}).flatMap(([fact, condition]) => {
    const place = [...path, fact];
    const missing = factFault(place, fact, named);
    if (missing.length > 0) return missing;
    return named.flatMap(({ facts }) => conditionFaults(place, fact, facts[fact] as DeedFact, condition)).slice(0, 5);
  });
}

/** The kinds meant, and a fault for each that nobody declares. */
export function kindsNamed(kinds: KnownKinds, path: Path, given: string | readonly string[] | undefined) {
  const names = listOf(given);
  const faults = names.flatMap((kind, index): FoundFault[] => {
    if (Object.hasOwn(kinds, kind)) return [];
    const place = typeof given === 'string' ? path : [...path, index];
    return [{ path: place, ...guessing('kind-unknown', kind, Object.keys(kinds)) }];
  });
  const named = names.flatMap((kind) => (Object.hasOwn(kinds, kind) ? [kinds[kind] as DeedKind] : []));
  return { faults, named };
}

function itemKinds({ ruleSet, kinds }: Checking): FoundFault[] {
  return ruleSet.items.flatMap((one, at) => {
    const path = ['items', at];
    const { faults, named } = kindsNamed(kinds, [...path, 'deeds'], one.deeds);
    if (named.length === 0) return faults;
    const times = one.times;
    const counted = [
      ...(typeof one.points === 'object' ? [{ path: [...path, 'points', 'by'], ...one.points }] : []),
      ...(typeof times === 'object' ? [{ path: [...path, 'times', 'by'], ...times }] : []),
      ...(typeof one.multiple?.times === 'object'
        ? [{ path: [...path, 'multiple', 'times', 'by'], ...one.multiple.times }]
        : []),
    ];
    return [
      ...faults,
      ...whereFaults([...path, 'where'], one.where, named),
      ...counted.flatMap((part) => byFaults(part, named)),
      ...(typeof times === 'string' ? numberFactFaults([...path, 'times'], times, named) : []),
    ];
  });
}

function byFaults(part: { path: Path; by: string; values: Record<string, number> }, named: readonly DeedKind[]) {
  const missing = factFault(part.path, part.by, named);
  if (missing.length > 0) return missing;
  return Object.keys(part.values).flatMap((value) =>
    named
      .flatMap(({ facts }) => {
        const known = facts[part.by] as DeedFact;
        return known.type === 'text'
          ? valueFault([...part.path.slice(0, -1), 'values', value], part.by, known, value)
          : [];
      })
      .slice(0, 1),
  );
}

function numberFactFaults(path: Path, fact: string, named: readonly DeedKind[]): FoundFault[] {
  const missing = factFault(path, fact, named);
  if (missing.length > 0) return missing;
  const wrong = named.find(({ facts }) => facts[fact]?.type !== 'number');
  return wrong ? [found(path, 'fact-type', { fact, type: wrong.facts[fact]?.type ?? '', value: fact })] : [];
}

export function kindFaults(checking: Checking): FoundFault[] {
  const { ruleSet, kinds } = checking;
  const conversions = ruleSet.conversions.flatMap((one, at) => {
    const path = ['conversions', at];
    const from = kindsNamed(kinds, [...path, 'deeds'], one.deeds);
    const to = kindsNamed(kinds, [...path, 'becomes'], one.becomes);
    const drops = kindsNamed(kinds, [...path, 'drops'], one.drops);
    const where = from.named.length > 0 ? whereFaults([...path, 'where'], one.where, from.named) : [];
    const facts = to.named.length > 0 ? whereFaults([...path, 'facts'], one.facts, to.named) : [];
    return [...from.faults, ...to.faults, ...drops.faults, ...where, ...facts];
  });
  const minimums = ruleSet.minimums.flatMap((one, at) => {
    const path = ['minimums', at];
    const { faults, named } = kindsNamed(kinds, [...path, 'deeds'], one.deeds);
    if (named.length === 0) return faults;
    const sum = one.sum === undefined ? [] : numberFactFaults([...path, 'sum'], one.sum, named);
    return [...faults, ...whereFaults([...path, 'where'], one.where, named), ...sum];
  });
  return [...itemKinds(checking), ...conversions, ...minimums];
}
