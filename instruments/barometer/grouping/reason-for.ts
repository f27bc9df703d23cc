// Why a voice stands where it stands: the words it shares with the others, and the place.
import type { Features, Knowledge } from './features.ts';
import type { Group } from './group.ts';

export interface Reason {
  readonly words: string[];
  readonly place: string | null;
}

const [mostWords, leastShare] = [6, 0.02];

const pairsOf = (word: string): string[] =>
  word.length < 3 ? [word] : [...word].slice(1).map((last, at) => (word[at] ?? '') + last);

/** Words of the voice that others of the group have too, the most telling first; one inside another is left out. */
function sharedWords({ words, thing }: Features, { sum, members }: Group): string[] {
  const ranked = [...words]
    .map((word) => {
      const pairs = pairsOf(word);
      const others = pairs.map((pair) => ((sum.get(pair) ?? 0) - (thing.get(pair) ?? 0)) / members.size);
      return { word, says: Math.min(...others) };
    })
    .filter(({ word, says }) => says > leastShare && word.length < 9)
    .sort((one, other) => other.says - one.says || (one.word < other.word ? -1 : 1));
  const told: string[] = [];
  for (const { word } of ranked) {
    if (told.length === mostWords) break;
    if (!told.some((known) => known.includes(word) || word.includes(known))) told.push(word);
  }
  return told;
}

export function reasonFor(features: Features, group: Group, { places }: Knowledge): Reason {
  const [shared] = [...features.places.keys()]
    .map((key) => ({ key, count: (group.placed.get(key)?.count ?? 0) - (features.places.get(key)?.share ?? 0) }))
    .filter(({ count }) => count > 0.3)
    .sort((one, other) => other.count - one.count);
  return { words: sharedWords(features, group), place: shared ? places.shown(shared.key) : null };
}
