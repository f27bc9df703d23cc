// A rule set as sentences that a jurist reads: what counts, for how much, within which limits.
import { listOf, type RuleItem, type RuleSet } from '#kernel/scoring';
import type { Translate } from '#platform/locale';
import type { RulesView } from './contract.ts';

type Condition = NonNullable<RuleItem['where']>[string];

function valueText(condition: Condition, say: Translate): string {
  if (Array.isArray(condition)) return condition.map((one) => valueText(one, say)).join(say('assessments.readable.or'));
  if (typeof condition === 'boolean') return say(`assessments.readable.${condition ? 'yes' : 'no'}`);
  if (typeof condition !== 'object') return factValue(String(condition), say);
  const { atLeast, atMost } = condition;
  const parts = [
    atLeast === undefined ? '' : say('assessments.readable.atLeast', { value: atLeast }),
    atMost === undefined ? '' : say('assessments.readable.atMost', { value: atMost }),
  ];
  return parts.filter(Boolean).join(say('assessments.readable.and'));
}

/** A known word in the reader's language; any other as it stands in the file. */
export function factValue(value: string, say: Translate): string {
  const key = `assessments.values.${value}`;
  const words = say(key);
  return words === key ? value : words;
}

function factName(fact: string, say: Translate): string {
  const key = `assessments.facts.${fact}`;
  const words = say(key);
  return words === key ? fact : words;
}

export function kindName(kind: string, say: Translate): string {
  const key = `assessments.kinds.${kind}`;
  const words = say(key);
  return words === key ? kind : words;
}

const whereText = (where: RuleItem['where'], say: Translate): string =>
  Object.entries(where ?? {})
    .map(([fact, condition]) =>
      say('assessments.readable.where', { fact: factName(fact, say), value: valueText(condition, say) }),
    )
    .join(say('assessments.readable.and'));

function countsText(item: Pick<RuleItem, 'deeds' | 'award' | 'where' | 'for'>, say: Translate): string {
  if (item.award) {
    const { most, least = 0 } = item.award;
    return least < 0 ? say('assessments.readable.deduction', { least }) : say('assessments.readable.award', { most });
  }
  const kinds = listOf(item.deeds)
    .map((kind) => kindName(kind, say))
    .join(say('assessments.readable.or'));
  const where = whereText(item.where, say);
  const role = item.for ? say(`assessments.readable.for.${item.for}`) : '';
  return [kinds, where ? say('assessments.readable.wherePart', { where }) : '', role].filter(Boolean).join(' ');
}

function byText(by: { by: string; values: Record<string, number> }, say: Translate): string {
  const values = Object.entries(by.values).map(([value, points]) => `${factValue(value, say)} ${points}`);
  return say('assessments.readable.by', { fact: factName(by.by, say), values: values.join('、') });
}

function splitText({ split }: RuleItem, say: Translate): string {
  if (!split) return '';
  const { kind, lead = 50, others = 0, mostPeople } = split;
  const words = say(`assessments.readable.split.${kind}`, { lead, others, rest: 100 - lead });
  return mostPeople === undefined ? words : `${words}${say('assessments.readable.mostPeople', { most: mostPeople })}`;
}

function multipleText({ multiple }: RuleItem, names: ReadonlyMap<string, string>, say: Translate): string {
  if (!multiple) return '';
  const { of, times } = multiple;
  const factor = typeof times === 'number' ? String(times) : byText(times, say);
  return say('assessments.readable.multiple', { items: of.map((id) => names.get(id) ?? id).join('、'), factor });
}

function pointsText(item: RuleItem, names: ReadonlyMap<string, string>, say: Translate): string {
  if (item.multiple) return multipleText(item, names, say);
  const { points, times } = item;
  const unit = points === undefined ? '' : typeof points === 'number' ? String(points) : byText(points, say);
  const factor = times === undefined ? '' : typeof times === 'string' ? factName(times, say) : byText(times, say);
  return [unit, factor ? say('assessments.readable.times', { factor }) : '', splitText(item, say)]
    .filter(Boolean)
    .join('；');
}

function itemLimits(item: RuleItem, names: ReadonlyMap<string, string>, say: Translate): string {
  const { oncePer, first, from, cap, floor, unless } = item;
  const items = listOf(unless)
    .map((id) => names.get(id) ?? id)
    .join('、');
  return [
    oncePer ? say(`assessments.readable.oncePer.${oncePer}`) : '',
    first === undefined ? '' : say('assessments.readable.first', { first }),
    from === undefined ? '' : say('assessments.readable.from', { from }),
    limitsText({ cap, floor }, say),
    items ? say('assessments.readable.unless', { items }) : '',
  ]
    .filter(Boolean)
    .join('；');
}

function limitsText(
  { base, cap, floor }: { base?: number | undefined; cap?: number | undefined; floor?: number | undefined },
  say: Translate,
): string {
  return [
    base === undefined || base === 0 ? '' : say('assessments.readable.base', { base }),
    cap === undefined ? '' : say('assessments.readable.cap', { cap }),
    floor === undefined ? '' : say('assessments.readable.floor', { floor }),
  ]
    .filter(Boolean)
    .join('；');
}

function othersOf(ruleSet: RuleSet, names: ReadonlyMap<string, string>, say: Translate): RulesView['others'] {
  const list = (items: readonly string[]) => items.map((id) => names.get(id) ?? id).join('、');
  return [
    ...ruleSet.highest.map(({ per, items }) => ({
      heading: say('assessments.readable.highest'),
      text: say(`assessments.readable.highestPer.${per}`, { items: list(items) }),
    })),
    ...ruleSet.conversions.map(({ name, deeds, becomes, drops = [] }) => ({
      heading: name,
      text: say('assessments.readable.conversion', {
        ...{ from: kindName(deeds, say), to: kindName(becomes, say) },
        drops: drops.length === 0 ? 'none' : drops.map((kind) => kindName(kind, say)).join('、'),
      }),
    })),
    ...ruleSet.minimums.map((one) => ({
      heading: say('assessments.readable.minimum', { name: one.name }),
      text: say(`assessments.readable.${one.sum ? 'minimumSum' : 'minimumCount'}`, {
        ...{
          count: one.count,
          fact: factName(one.sum ?? '', say),
          what: countsText({ ...one, award: undefined }, say),
        },
      }),
    })),
  ];
}

function generalOf({ base, total, rounding, eligibility }: RuleSet, say: Translate): string[] {
  const { monthsAtLeast, proRata = [] } = eligibility;
  const parts = proRata.map((part) => say(`assessments.readable.proRata.${part}`)).join('、');
  return [
    limitsText({ base, ...total }, say),
    say(`assessments.readable.rounding.${rounding}`),
    monthsAtLeast === undefined ? '' : say('assessments.readable.months', { months: monthsAtLeast }),
    parts ? say('assessments.readable.proRataLine', { parts }) : '',
  ].filter(Boolean);
}

type Readable = Pick<RulesView, 'general' | 'lines' | 'classes' | 'others' | 'grades'>;

export function readable(ruleSet: RuleSet, say: Translate): Readable {
  const names = new Map(ruleSet.items.map(({ id, name }) => [id, name]));
  const classNames = new Map(ruleSet.classes.map(({ id, name }) => [id, name]));
  return {
    general: generalOf(ruleSet, say),
    classes: ruleSet.classes.map((one) => ({
      name: one.name,
      limits: [
        one.within ? say('assessments.readable.within', { name: classNames.get(one.within) ?? one.within }) : '',
        limitsText(one, say),
      ]
        .filter(Boolean)
        .join('；'),
    })),
    lines: ruleSet.items.map((item) => ({
      ...{ id: item.id, name: item.name, className: classNames.get(item.class ?? '') ?? '' },
      ...{ counts: countsText(item, say), points: pointsText(item, names, say), limits: itemLimits(item, names, say) },
    })),
    others: othersOf(ruleSet, names, say),
    grades: gradesOf(ruleSet, names, say),
  };
}

function gradesOf(
  { grades, classes }: RuleSet,
  names: ReadonlyMap<string, string>,
  say: Translate,
): RulesView['grades'] {
  const classNames = new Map(classes.map(({ id, name }) => [id, name]));
  return [...grades]
    .sort((one, other) => other.from - one.from)
    .map(({ name, from, minimums, atLeast = {}, not = [] }) => ({
      name,
      text: [
        say('assessments.readable.gradeFrom', { from }),
        minimums ? say('assessments.readable.gradeMinimums') : '',
        ...Object.entries(atLeast).map(([id, points]) =>
          say('assessments.readable.gradeClass', { name: classNames.get(id) ?? id, points }),
        ),
        not.length > 0
          ? say('assessments.readable.gradeNot', { items: not.map((id) => names.get(id) ?? id).join('、') })
          : '',
      ]
        .filter(Boolean)
        .join('；'),
    }));
}
