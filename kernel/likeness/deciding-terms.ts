// The words that decide: in both texts, and in few others. A word inside a longer one that is told is left out.
import type { ComparedText } from './compared-text.ts';
import type { TermWeights } from './term-weights.ts';

const leastWeight = 0.25;

export function decidingTerms(
  one: ComparedText,
  other: ComparedText,
  { weights, most }: { weights: TermWeights; most: number },
): string[] {
  const shared = [...one.words]
    .filter(([word]) => other.words.has(word) && weights.of(word) >= leastWeight)
    .map(([word, count]) => ({ word, says: weights.of(word) * Math.log(1 + count + (other.words.get(word) ?? 0)) }))
    .sort((a, b) => b.says - a.says || (a.word < b.word ? -1 : 1));
  const told: string[] = [];
  for (const { word } of shared) {
    if (told.length === most) break;
    if (!told.some((known) => known.includes(word))) told.push(word);
  }
  return told;
}
