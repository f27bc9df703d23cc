// What a text is known by: its words, its pairs of characters, and the words of its title once more.
import { bigrams, segmentedWords } from '#platform/text';

export interface Document {
  readonly title: string;
  readonly body: string;
}

/** Occurrences by feature: `w:` a word, `c:` a pair of characters, `t:` a word of the title. */
export type Features = ReadonlyMap<string, number>;

/** What stands beyond this adds no new matter, and a text of any length is read in the same time. */
export const readCharacters = 8_000;

/** For texts that come as words; pairs are then taken inside each word. */
export function featuresOfWords(words: readonly string[], titleWords: readonly string[]): Features {
  const pairs = words.flatMap((word) => bigrams(word));
  return counted([words, 'w:'], [pairs, 'c:'], [titleWords, 't:']);
}

export function featuresOf({ title, body }: Document): Features {
  const text = `${title}\n${body}`.slice(0, readCharacters).toWellFormed();
  return counted([segmentedWords(text), 'w:'], [bigrams(text), 'c:'], [segmentedWords(title.slice(0, 400)), 't:']);
}

function counted(...kinds: readonly (readonly [readonly string[], string])[]): Features {
  const features = new Map<string, number>();
  for (const [found, prefix] of kinds) {
    for (const text of found) features.set(prefix + text, (features.get(prefix + text) ?? 0) + 1);
  }
  return features;
}
