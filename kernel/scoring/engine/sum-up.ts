// From lines to the total: items, then classes from the inside out, then the whole.
import { type MemberSheet, pointsText } from '../contract.ts';
import { type CompiledRules, hundredthsOf } from './compile-rules.ts';
import { type Bounds, keepWithin, sumOf } from './keep-within.ts';
import { reason, type WorkingLine } from './working-line.ts';

type Limits = { readonly cap?: number | undefined; readonly floor?: number | undefined };

function boundsOf(level: 'item' | 'class' | 'total', limits: Limits, start: number, name: string): Bounds {
  const cap = limits.cap === undefined ? null : hundredthsOf(limits.cap);
  const floor = limits.floor === undefined ? null : hundredthsOf(limits.floor);
  return {
    ...{ start, cap, floor },
    atCap: reason(`${level}-cap`, { name, cap: cap === null ? '' : pointsText(cap) }),
    atFloor: reason(`${level}-floor`, { name, floor: floor === null ? '' : pointsText(floor) }),
  };
}

/** The part of a start that falls to the months in term. */
export type ProRata = (points: number) => number;

interface Summing {
  readonly rules: CompiledRules;
  readonly byItem: ReadonlyMap<string, WorkingLine[]>;
  readonly ofMonths: ProRata;
}

function keepItems({ rules, byItem }: Summing): void {
  for (const [id, lines] of byItem) {
    const rule = rules.items.get(id)?.rule;
    if (rule?.cap === undefined && rule?.floor === undefined) continue;
    keepWithin(lines, boundsOf('item', rule, 0, rule.name));
  }
}

function sumClasses({ rules, byItem, ofMonths }: Summing): MemberSheet['classes'] {
  const sums = new Map<string, MemberSheet['classes'][number]>();
  const all = [...byItem.values()].flat();
  for (const one of rules.classes) {
    const tree = rules.classTree.get(one.id) ?? new Set([one.id]);
    const lines = all.filter(({ item }) => tree.has(item?.rule.class ?? ''));
    const own = ofMonths(hundredthsOf(one.base ?? 0));
    const inner = [...sums.values()].filter(({ id, within }) => tree.has(id) && within === one.id);
    const start =
      own +
      inner.reduce((sum, { points }) => sum + points, 0) -
      inner.reduce((sum, { id }) => {
        const within = rules.classTree.get(id) ?? new Set();
        return sum + sumOf(lines.filter(({ item }) => within.has(item?.rule.class ?? '')));
      }, 0);
    const before = start + lines.reduce((sum, line) => sum + (line.counts ? line.before : 0), 0);
    const points = keepWithin(lines, boundsOf('class', one, start, one.name));
    sums.set(one.id, { id: one.id, name: one.name, within: one.within ?? null, start: own, before, points });
  }
  return rules.ruleSet.classes.map(({ id }) => sums.get(id)!);
}

const steps = { hundredth: 1, tenth: 10, half: 50, whole: 100 } as const;

export const rounded = (points: number, step: keyof typeof steps): number =>
  Math.sign(points) * Math.round(Math.abs(points) / steps[step]) * steps[step];

export interface Summed {
  readonly start: number;
  readonly total: number;
  readonly classes: MemberSheet['classes'];
}

export function sumUp(summing: Summing): Summed {
  const { rules, byItem, ofMonths } = summing;
  const { ruleSet } = rules;
  keepItems(summing);
  const classes = sumClasses(summing);
  const lines = [...byItem.values()].flat();
  const outer = classes.filter(({ within }) => within === null);
  const inClasses = outer.reduce((sum, { points }) => sum + points, 0);
  const ofLines = sumOf(lines.filter(({ item }) => item?.rule.class !== undefined));
  const start = ofMonths(hundredthsOf(ruleSet.base));
  const sum = keepWithin(lines, boundsOf('total', ruleSet.total, start + inClasses - ofLines, ruleSet.name));
  return { start, total: rounded(sum, ruleSet.rounding), classes };
}
