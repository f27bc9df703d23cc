// A text as it is compared: its topic words and pairs of characters with their counts, and its shingles.
import { bigrams, segmentedWords, withoutProcedureWords } from '#platform/text';

export type Counts = ReadonlyMap<string, number>;

export interface ComparedText {
  readonly title: string;
  readonly body: string;
  readonly titlePairs: Counts;
  /** Pairs of title and body together. */
  readonly pairs: Counts;
  readonly words: Counts;
  /** Every five characters in a row, words of the trade included: copied text shows here. */
  readonly shingles: ReadonlySet<string>;
}

/** Of a longer text the beginning and the end are compared, where what is asked stands; the time stays bounded. */
const [longestBeginning, longestEnd] = [2800, 1200];
const shingleWidth = 5;

export function withinReach(text: string): string {
  if (text.length <= longestBeginning + longestEnd) return text;
  return `${text.slice(0, longestBeginning)}\n${text.slice(-longestEnd)}`.toWellFormed();
}

function counted(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function shinglesOf(text: string): Set<string> {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '');
  const shingles = new Set<string>();
  for (let at = 0; at + shingleWidth <= plain.length; at += 1) shingles.add(plain.slice(at, at + shingleWidth));
  return shingles;
}

/** A body that repeats its title at its head is not counted twice for it. */
const withoutTitle = (title: string, body: string): string =>
  title !== '' && body.startsWith(title) ? body.slice(title.length) : body;

export function comparedText(title: string, body: string): ComparedText {
  const rest = withinReach(withoutTitle(title, body));
  const topic = withoutProcedureWords(title);
  const whole = `${topic}\n${withoutProcedureWords(rest)}`;
  return {
    title,
    body: rest,
    titlePairs: counted(bigrams(topic)),
    pairs: counted(bigrams(whole)),
    words: counted(segmentedWords(whole)),
    shingles: shinglesOf(rest),
  };
}
