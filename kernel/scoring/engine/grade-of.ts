// The highest grade whose points are reached and whose conditions hold; what held a higher one back is said.
import { type MemberSheet, pointsText, type Reason } from '../contract.ts';
import type { RuleGrade } from '../rule-file.ts';
import { type CompiledRules, hundredthsOf } from './compile-rules.ts';
import { reason, type WorkingLine } from './working-line.ts';

interface Grading {
  readonly total: number;
  readonly classes: MemberSheet['classes'];
  readonly minimums: MemberSheet['minimums'];
  readonly byItem: ReadonlyMap<string, readonly WorkingLine[]>;
  /** What a threshold comes to for the months in term. */
  threshold(points: number): number;
}

function obstacles({ items }: CompiledRules, one: RuleGrade, grading: Grading): Reason[] {
  const { minimums, classes, byItem } = grading;
  const grade = one.name;
  const unmet = one.minimums === 'all' ? minimums.filter(({ isMet }) => !isMet) : [];
  const low = Object.entries(one.atLeast ?? {}).flatMap(([id, wanted]) => {
    const sum = classes.find((each) => each.id === id);
    const enough = sum !== undefined && sum.points >= hundredthsOf(wanted);
    return enough ? [] : [reason('held-back-class', { grade, name: sum?.name ?? id, wanted })];
  });
  const barred = (one.not ?? []).filter((id) => byItem.get(id)?.some(({ counts }) => counts));
  return [
    ...unmet.map(({ name }) => reason('held-back-minimum', { grade, name })),
    ...low,
    ...barred.map((id) => reason('held-back-item', { grade, name: items.get(id)?.rule.name ?? id })),
  ];
}

export function gradeOf(rules: CompiledRules, grading: Grading): { grade: MemberSheet['grade']; reasons: Reason[] } {
  const reasons: Reason[] = [];
  const grades = [...rules.ruleSet.grades].sort((one, other) => other.from - one.from);
  for (const one of grades) {
    const from = grading.threshold(hundredthsOf(one.from));
    if (grading.total < from) continue;
    const inTheWay = obstacles(rules, one, grading);
    reasons.push(...inTheWay);
    if (inTheWay.length > 0) continue;
    if (from !== hundredthsOf(one.from)) {
      reasons.push(reason('threshold-pro-rata', { grade: one.name, points: pointsText(from) }));
    }
    return { grade: { id: one.id, name: one.name }, reasons };
  }
  return { grade: null, reasons };
}
