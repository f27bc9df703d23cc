// The engine: rules, one member's seat, deeds and awards of a period in; their sheet with every point explained out.
import type { MemberSheet, Reason, SheetLine } from '../contract.ts';
import { pointsText } from '../contract.ts';
import type { CompiledRules } from './compile-rules.ts';
import { countOnce } from './count-once.ts';
import { drawLines } from './draw-lines.ts';
import { gradeOf } from './grade-of.ts';
import { monthsIn, monthsOf, seatOn } from './in-period.ts';
import { minimumsOf } from './minimums.ts';
import type { ScoringInput } from './scoring-input.ts';
import { settleDeeds } from './settle-deeds.ts';
import { sumUp } from './sum-up.ts';
import { byDay, reason, type WorkingLine } from './working-line.ts';

type ProRataPart = 'base' | 'grades' | 'minimums';

function shareOf({ ruleSet }: CompiledRules, months: number, whole: number) {
  const parts = ruleSet.eligibility.proRata ?? [];
  return (part: ProRataPart, round: (exact: number) => number) => (value: number) =>
    parts.includes(part) && months < whole ? round((value * months) / whole) : value;
}

/** In the member's favour: a requirement is rounded down, but never to nothing. */
const atLeastOne = (exact: number) => Math.max(1, Math.floor(exact));

const lineView = ({ deed, awardId, on, item, before, given, reasons }: WorkingLine): SheetLine => ({
  ...{ deedId: deed?.id ?? null, awardId, caseId: deed?.caseId ?? null, kind: deed?.kind ?? null, doneOn: on },
  ...{ itemId: item?.rule.id ?? null, item: item?.rule.name ?? null, classId: item?.rule.class ?? null },
  ...{ before, given, reasons },
});

function groupByItem(lines: readonly WorkingLine[]): Map<string, WorkingLine[]> {
  const byItem = new Map<string, WorkingLine[]>();
  for (const line of lines) {
    if (!line.item) continue;
    const id = line.item.rule.id;
    const group = byItem.get(id);
    if (group) group.push(line);
    else byItem.set(id, [line]);
  }
  return byItem;
}

function startReasons(start: number, months: number, isShared: boolean): Reason[] {
  if (start === 0) return [];
  const points = pointsText(start);
  return [isShared ? reason('start-pro-rata', { points, months }) : reason('start', { points })];
}

export function scoreMember(rules: CompiledRules, input: ScoringInput): MemberSheet {
  const { member, period } = input;
  const { eligibility } = rules.ruleSet;
  const [months, whole] = [monthsOf(member, period), monthsIn(period)];
  const share = shareOf(rules, months, whole);
  const deeds = settleDeeds(rules, input);
  const lines = drawLines(rules, deeds, input.awards ?? []);
  const byItem = groupByItem(lines);
  countOnce(rules, byItem);
  const { start, total, classes } = sumUp({ rules, byItem, ofMonths: share('base', Math.round) });
  const isStanding = (seatOn(member, period.until) ?? member.seats.at(-1))?.isStanding ?? false;
  const minimums = minimumsOf(rules, deeds, { isStanding, ofMonths: share('minimums', atLeastOne) });
  const needed = eligibility.monthsAtLeast ?? 1;
  const isAssessed = months >= needed;
  const graded = gradeOf(rules, { total, classes, minimums, byItem, threshold: share('grades', Math.round) });
  const isShared = months < whole && eligibility.proRata?.includes('base') === true;
  return {
    ...{ personId: member.personId, months, isAssessed, start, total, classes, minimums },
    grade: isAssessed ? graded.grade : null,
    reasons: [
      ...startReasons(start, months, isShared),
      ...(isAssessed ? graded.reasons : [reason('below-months', { months, needed })]),
    ],
    lines: lines.sort(byDay).map(lineView),
  };
}
