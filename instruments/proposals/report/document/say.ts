// How figures are put into words: parts in a row without the empty ones, shares of many only, change in numbers.
import { format, type MessageParameters } from '#platform/locale';
import { type Counted, fewestForShare } from './figures.ts';
import { phrases } from './phrases.ts';

export const say = (phrase: string, params: MessageParameters = {}): string => format('zh-CN', phrase, params);

export const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;

export interface PartsWanted {
  readonly unit: string;
  readonly withShares?: boolean;
}

/** 「立案430件、并案20件」; one part alone reads 「全部为…」. Empty when nothing is counted. */
export function parts(counted: readonly Counted[], { unit, withShares = false }: PartsWanted): string {
  const present = counted.filter(({ value }) => value > 0);
  const whole = present.reduce((sum, { value }) => sum + value, 0);
  const [first] = present;
  if (!first) return '';
  if (present.length === 1) return say(phrases.all, { count: first.value, label: first.label });
  return present
    .map(({ label, value }) =>
      withShares && whole >= fewestForShare
        ? say(phrases.partWithShare, { label, count: String(value), unit, share: share(value, whole) })
        : say(phrases.part, { label, count: String(value), unit }),
    )
    .join('、');
}

/** 「，比去年多12件」, or nothing where there is nothing to compare with. */
export function change({ value, last }: Counted, lastName: string, unit: string): string {
  if (last === null) return '';
  const by = value - last;
  if (by === 0) return say(phrases.change.same, { last: lastName });
  return say(by > 0 ? phrases.change.more : phrases.change.fewer, {
    last: lastName,
    count: String(Math.abs(by)),
    unit,
  });
}
