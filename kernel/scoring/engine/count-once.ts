// Nothing counts twice: items that yield, the highest only, once per case, only the first, only from the second on.
import type { CompiledRules } from './compile-rules.ts';
import { byDay, drop, reason, type WorkingLine } from './working-line.ts';

type ByItem = ReadonlyMap<string, WorkingLine[]>;

const caseOf = (line: WorkingLine) => line.deed?.caseId ?? line.awardId ?? '';

function yieldToOthers(rules: CompiledRules, byItem: ByItem): void {
  const yielding = [...rules.items.values()].filter(({ unless }) => unless.length > 0);
  for (const item of yielding.sort((one, other) => one.depth - other.depth)) {
    for (const line of byItem.get(item.rule.id) ?? []) {
      const stronger = item.unless.find((id) =>
        byItem.get(id)?.some((other) => other.counts && caseOf(other) === caseOf(line)),
      );
      if (stronger) drop(line, reason('yields-to', { item: rules.items.get(stronger)?.rule.name ?? stronger }));
    }
  }
}

function keepHighest({ ruleSet }: CompiledRules, byItem: ByItem): void {
  for (const { per, items } of ruleSet.highest) {
    const lines = items.flatMap((id) => byItem.get(id) ?? []).filter(({ counts }) => counts);
    const groups = per === 'year' ? [lines] : [...Map.groupBy(lines, caseOf).values()];
    for (const group of groups.filter(({ length }) => length > 1)) {
      const best = group.reduce((one, other) => (other.given > one.given ? other : one));
      const why = reason(per === 'year' ? 'counted-higher-year' : 'counted-higher', {
        item: best.item?.rule.name ?? '',
      });
      for (const line of group) if (line !== best) drop(line, why);
    }
  }
}

const onceKeys = {
  case: caseOf,
  day: ({ on }: WorkingLine) => on,
  year: () => '',
} as const;

function countWithin(lines: readonly WorkingLine[]): void {
  const rule = lines[0]?.item?.rule;
  if (!rule || (rule.oncePer === undefined && rule.first === undefined && rule.from === undefined)) return;
  const seen = new Set<string>();
  let place = 0;
  for (const line of lines.filter(({ counts }) => counts).sort(byDay)) {
    if (rule.oncePer !== undefined) {
      const key = onceKeys[rule.oncePer](line);
      if (seen.has(key)) {
        drop(line, reason(`once-${rule.oncePer}`));
        continue;
      }
      seen.add(key);
    }
    place += 1;
    if (rule.first !== undefined && place > rule.first) drop(line, reason('only-first', { first: rule.first }));
    if (rule.from !== undefined && place < rule.from) drop(line, reason('only-from', { from: rule.from }));
  }
}

export function countOnce(rules: CompiledRules, byItem: ByItem): void {
  yieldToOthers(rules, byItem);
  keepHighest(rules, byItem);
  for (const lines of byItem.values()) countWithin(lines);
}
