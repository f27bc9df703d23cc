// Nothing counts twice: items that yield, the highest only, once per case, only the first, only from the second on.
import type { CompiledRules } from './compile-rules.ts';
import { multiplyOthers } from './multiply.ts';
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

function keepHighest({ ruleSet }: CompiledRules, byItem: ByItem, isMeant: (id: string) => boolean): void {
  for (const { per, items } of ruleSet.highest) {
    if (!items.every(isMeant)) continue;
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

/** First what counts by itself, then what multiplies it, so that a multiple is of what was really counted. */
export function countOnce(rules: CompiledRules, byItem: ByItem): void {
  const isMultiple = (id: string) => rules.items.get(id)?.rule.multiple !== undefined;
  const isPlain = (id: string) => !isMultiple(id);
  yieldToOthers(rules, byItem);
  keepHighest(rules, byItem, isPlain);
  for (const [id, lines] of byItem) if (isPlain(id)) countWithin(lines);
  multiplyOthers(rules, byItem);
  keepHighest(rules, byItem, isMultiple);
  for (const [id, lines] of byItem) if (isMultiple(id)) countWithin(lines);
}
