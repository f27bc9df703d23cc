// Which deeds may count at all, and as what: the seat's days, the freeze, conversions.
import type { Reason } from '../contract.ts';
import type { RuleConversion } from '../rule-file.ts';
import { type CompiledRules, testOf } from './compile-rules.ts';
import { seatOn } from './in-period.ts';
import type { ScoredDeed, ScoringInput } from './scoring-input.ts';
import { reason } from './working-line.ts';

export interface SettledDeed {
  readonly deed: ScoredDeed;
  readonly isStanding: boolean;
  /** Why it counts nothing, whatever the items say. */
  readonly out: Reason | null;
  readonly notes: readonly Reason[];
}

function admitted(input: ScoringInput, deed: ScoredDeed): SettledDeed {
  const seat = seatOn(input.member, deed.doneOn);
  const isStanding = seat?.isStanding ?? false;
  if (!seat) return { deed, isStanding, out: reason('outside-seat'), notes: [] };
  const { frozenAt } = input;
  if (!frozenAt || !deed.isLate) return { deed, isStanding, out: null, notes: [] };
  return input.reopened?.has(deed.id)
    ? { deed, isStanding, out: null, notes: [reason('reopened')] }
    : { deed, isStanding, out: reason('after-freeze', { on: frozenAt.slice(0, 10) }), notes: [] };
}

function converted(settled: SettledDeed, rule: RuleConversion): SettledDeed {
  const { deed } = settled;
  const facts = rule.facts ? { ...deed.facts, ...rule.facts } : deed.facts;
  const notes = [...settled.notes, reason('converted', { conversion: rule.name })];
  return { ...settled, deed: { ...deed, kind: rule.becomes, facts }, notes };
}

function applyConversion(deeds: SettledDeed[], rule: RuleConversion): SettledDeed[] {
  const test = testOf(rule.where);
  const isMeant = ({ deed, out }: SettledDeed) => out === null && deed.kind === rule.deeds && test(deed.facts);
  const cases = new Set(deeds.filter(isMeant).map(({ deed }) => deed.caseId));
  if (cases.size === 0) return deeds;
  return deeds.map((one) => {
    if (isMeant(one)) return converted(one, rule);
    const isDropped = cases.has(one.deed.caseId) && rule.drops?.includes(one.deed.kind) && one.out === null;
    return isDropped ? { ...one, out: reason('dropped-converted', { conversion: rule.name }) } : one;
  });
}

/** A kind is converted onwards as long as a rule says so; the file has no loops. */
function inOrder(conversions: readonly RuleConversion[]): RuleConversion[] {
  const waiting = [...conversions];
  const ordered: RuleConversion[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ deeds }) => !waiting.some(({ becomes }) => becomes === deeds));
    ordered.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return ordered;
}

export function settleDeeds({ ruleSet }: CompiledRules, input: ScoringInput): SettledDeed[] {
  const deeds = input.deeds.map((deed) => admitted(input, deed));
  if (ruleSet.conversions.length === 0) return deeds;
  return inOrder(ruleSet.conversions).reduce(applyConversion, deeds);
}
