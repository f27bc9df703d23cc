// The same text twice: word for word when only signs and spaces differ, nearly when most of its shingles agree.
import { createHash } from 'node:crypto';
import type { ComparedText } from '#kernel/likeness';
import type { Raised } from './raised.ts';

const shortest = 12;

/** Null for texts too short to tell anything. */
export function exactKey({ text }: Pick<Raised, 'text'>): string | null {
  const plain = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return plain.length < shortest ? null : createHash('sha256').update(plain).digest('base64url');
}

/** For each voice that repeats another word for word, the first that said it; in the order given. */
export function exactDoubles(voices: readonly Raised[]): Map<string, string> {
  const [first, doubles] = [new Map<string, string>(), new Map<string, string>()];
  for (const voice of voices) {
    const key = exactKey(voice);
    if (key === null) continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, voice.id);
    else doubles.set(voice.id, before);
  }
  return doubles;
}

const nearFrom = 0.6;

export function areNearDoubles({ shingles: one }: ComparedText, { shingles: other }: ComparedText): boolean {
  if (Math.min(one.size, other.size) < nearFrom * Math.max(one.size, other.size) || one.size === 0) return false;
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return shared / (one.size + other.size - shared) >= nearFrom;
}
