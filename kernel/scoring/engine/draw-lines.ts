// One line for each item that a deed falls under; a deed that falls under none says so.
import { pointsText } from '../contract.ts';
import { type CompiledItem, type CompiledRules, hundredthsOf } from './compile-rules.ts';
import type { AwardGiven } from './scoring-input.ts';
import type { SettledDeed } from './settle-deeds.ts';
import { reason, type WorkingLine } from './working-line.ts';
import { worthOfDeed } from './worth-of-deed.ts';

function emptyLine({ deed, notes }: SettledDeed): WorkingLine {
  return { deed, awardId: null, on: deed.doneOn, item: null, before: 0, given: 0, counts: false, reasons: [...notes] };
}

function lineOf({ deed, notes }: SettledDeed, item: CompiledItem): WorkingLine {
  const { points, reasons } = worthOfDeed(item.rule, deed.facts);
  return {
    ...{ deed, awardId: null, on: deed.doneOn, item, before: points, given: points, counts: true },
    reasons: notes.length > 0 ? [...reasons, ...notes] : reasons,
  };
}

function linesOfDeed(rules: CompiledRules, settled: SettledDeed): WorkingLine[] {
  const { deed, isStanding, out } = settled;
  if (out) {
    const line = emptyLine(settled);
    line.reasons.push(out);
    return [line];
  }
  const role = isStanding ? 'standing' : 'ordinary';
  const lines: WorkingLine[] = [];
  for (const item of rules.itemsOfKind.get(deed.kind) ?? []) {
    const wanted = item.rule.for;
    if ((wanted === undefined || wanted === role) && item.matches(deed.facts)) lines.push(lineOf(settled, item));
  }
  if (lines.length > 0) return lines;
  const line = emptyLine(settled);
  line.reasons.push(reason('no-rule'));
  return [line];
}

function lineOfAward(rules: CompiledRules, award: AwardGiven): WorkingLine[] {
  const item = rules.items.get(award.itemId);
  const most = item?.rule.award?.most;
  if (!item || most === undefined) return [];
  const before = hundredthsOf(award.points);
  const least = hundredthsOf(item.rule.award?.least ?? 0);
  const given = Math.max(Math.min(before, hundredthsOf(most)), least);
  const reasons = [reason('awarded', { points: pointsText(before) })];
  if (given < before) reasons.push(reason('award-most', { most }));
  if (given > before) reasons.push(reason('award-least', { least: pointsText(least) }));
  return [{ deed: null, awardId: award.id, on: award.on, item, before, given, counts: true, reasons }];
}

export function drawLines(
  rules: CompiledRules,
  deeds: readonly SettledDeed[],
  awards: readonly AwardGiven[],
): WorkingLine[] {
  const lines = deeds.flatMap((settled) => linesOfDeed(rules, settled));
  for (const award of awards) lines.push(...lineOfAward(rules, award));
  return lines;
}
