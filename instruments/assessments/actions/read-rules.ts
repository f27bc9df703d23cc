import type { KnownKinds, RuleSet } from '#kernel/scoring';
import { readRuleFile } from '#kernel/scoring';
import { type Refusal, refuse } from '#platform/errors';

/** The rules of a file, or a refusal that carries every fault with its line. */
export function rulesFrom(text: string, kinds: KnownKinds): RuleSet | Refusal {
  const reading = readRuleFile(text, kinds);
  if (reading.ok) return reading.ruleSet;
  const { faults } = reading;
  return refuse('rules-faulty', { count: faults.length, line: faults[0]?.line ?? 1 }, { faults });
}
