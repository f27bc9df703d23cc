// Turns a written text with gaps into one concrete text: 「{road}」 a name, 「{12-18}」 a number,
// 「{n=12-18}」 a number used again as 「{n}」, 「[甲|乙]」 one of several wordings. The same range twice is the same number.
import type { Random } from './random.ts';

/** The names and numbers already settled for one proposal; filling several texts with one scope keeps them consistent. */
export interface Gaps {
  readonly random: Random;
  readonly names: Map<string, string>;
}

export function gapsFor(random: Random, names: Readonly<Record<string, string>>): Gaps {
  return { random, names: new Map(Object.entries(names)) };
}

export function fillIn(text: string, gaps: Gaps): string {
  return text
    .replace(/\[([^\]]*)\]/g, (_, wordings: string) => gaps.random.pick(wordings.split('|')))
    .replace(/\{([^}]+)\}/g, (_, gap: string) => settle(gap, gaps));
}

function settle(gap: string, gaps: Gaps): string {
  const named = /^(\w+)=(.+)$/.exec(gap);
  if (named) {
    const known = gaps.names.get(named[1]!) ?? numberWithin(named[2]!, gaps.random);
    gaps.names.set(named[1]!, known);
    return known;
  }
  const known = gaps.names.get(gap);
  if (known !== undefined) return known;
  if (!/^[\d.]+-[\d.]+$/.test(gap)) throw new Error(`No name for the gap {${gap}}`);
  const drawn = numberWithin(gap, gaps.random);
  gaps.names.set(gap, drawn);
  return drawn;
}

function numberWithin(range: string, random: Random): string {
  const [least, most] = range.split('-') as [string, string];
  const decimals = least.split('.')[1]?.length ?? 0;
  const scale = 10 ** decimals;
  return (random.integer(Math.round(Number(least) * scale), Math.round(Number(most) * scale)) / scale).toFixed(
    decimals,
  );
}
