// Items whose points are a multiple of what the same case gives under others: a leader's instruction makes an adopted report
// worth three times as much. It is counted with what those give before their caps.
import { pointsText } from '../contract.ts';
import type { ByFact } from '../rule-file.ts';
import type { CompiledRules } from './compile-rules.ts';
import { reason, type WorkingLine } from './working-line.ts';

type ByItem = ReadonlyMap<string, readonly WorkingLine[]>;

const factorFor = (times: number | ByFact, line: WorkingLine): number =>
  typeof times === 'number' ? times : (times.values[String(line.deed?.facts[times.by])] ?? 0);

function baseOf(byItem: ByItem, ids: readonly string[], caseId: string): number {
  const lines = ids.flatMap((id) => byItem.get(id) ?? []).filter(({ deed }) => deed?.caseId === caseId);
  return lines.reduce((sum, { given, counts }) => (counts ? sum + given : sum), 0);
}

export function multiplyOthers(rules: CompiledRules, byItem: ByItem): void {
  for (const [id, lines] of byItem) {
    const multiple = rules.items.get(id)?.rule.multiple;
    if (!multiple) continue;
    for (const line of lines) {
      if (!line.counts || !line.deed) continue;
      const base = baseOf(byItem, multiple.of, line.deed.caseId);
      const times = factorFor(multiple.times, line);
      line.before = Math.round(base * times);
      line.given = line.before;
      line.reasons.push(reason('multiple', { points: pointsText(base), times }));
    }
  }
}
