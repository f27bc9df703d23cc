// Nearly the same: a 64-bit simhash finds candidates in the database, shared pairs of characters decide.
// Made for look-alike spam from outside, where a few words or signs are exchanged; not for meaning.
import { createHash } from 'node:crypto';
import { bigrams } from '#platform/text';

const bits = 64;
/** Candidates may differ in this many bits: one character in ten exchanged moves about eight. */
export const mostDifferingBits = 16;
/** Shared pairs over all pairs from which on two clues count as one. */
export const nearlyTheSame = 0.72;

/** The same text with other signs, blanks and digits is the same text. */
const core = (title: string, text: string): string =>
  `${title}\n${text}`.normalize('NFKC').replace(/[\p{N}\p{P}\p{S}]+/gu, ' ');

export const likenessTokens = (title: string, text: string): string[] => bigrams(core(title, text));

export function simhash(tokens: readonly string[]): string {
  const weights = new Array<number>(bits).fill(0);
  for (const token of tokens) {
    const hash = createHash('md5').update(token).digest();
    for (let bit = 0; bit < bits; bit += 1) weights[bit]! += (hash[bit >> 3]! >> (bit & 7)) & 1 ? 1 : -1;
  }
  return weights.map((weight) => (weight > 0 ? '1' : '0')).join('');
}

/** Shared pairs over all pairs, each as often as it stands there. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const token of one) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of other) {
    const left = counts.get(token) ?? 0;
    if (left > 0) {
      shared += 1;
      counts.set(token, left - 1);
    }
  }
  const all = one.length + other.length - shared;
  return all === 0 ? 1 : shared / all;
}
