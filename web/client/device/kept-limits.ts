import type { KeptAnswer } from './kept-answers.ts';

export const keptLimits = { answers: 80, characters: 3_000_000, largest: 400_000 } as const;

/** What has to go: too large, or the oldest beyond the limits. */
export function tooMany(kept: readonly KeptAnswer[]): KeptAnswer[] {
  const newestFirst = [...kept].sort((a, b) => b.at.localeCompare(a.at));
  let characters = 0;
  let count = 0;
  return newestFirst.filter(({ size }) => {
    if (size > keptLimits.largest) return true;
    characters += size;
    count += 1;
    return count > keptLimits.answers || characters > keptLimits.characters;
  });
}
