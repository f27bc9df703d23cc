// Requirements that are met or not; they give no points.
import type { MemberSheet } from '../contract.ts';
import { listOf, type RuleMinimum } from '../rule-file.ts';
import { type CompiledRules, testOf } from './compile-rules.ts';
import type { SettledDeed } from './settle-deeds.ts';

type Share = (count: number) => number;

function had(rule: RuleMinimum, deeds: readonly SettledDeed[]): number {
  const kinds = listOf(rule.deeds);
  const test = testOf(rule.where);
  const counted = deeds.filter(({ deed, out }) => out === null && kinds.includes(deed.kind) && test(deed.facts));
  if (rule.sum === undefined) return counted.length;
  const hundredths = counted.reduce((sum, { deed }) => sum + Math.round(Number(deed.facts[rule.sum!] ?? 0) * 100), 0);
  return hundredths / 100;
}

export function minimumsOf(
  { ruleSet }: CompiledRules,
  deeds: readonly SettledDeed[],
  { isStanding, ofMonths }: { isStanding: boolean; ofMonths: Share },
): MemberSheet['minimums'] {
  const role = isStanding ? 'standing' : 'ordinary';
  return ruleSet.minimums
    .filter((rule) => rule.for === undefined || rule.for === role)
    .map((rule) => {
      const wanted = ofMonths(rule.count);
      const count = had(rule, deeds);
      return { id: rule.id, name: rule.name, wanted, had: count, isMet: count >= wanted };
    });
}
