// Written duties held against a text: BM25 over words and pairs of characters, so that a class no case has gone to yet
// can be found by what it is for.
import { bigrams, segmentedWords, withoutProcedureWords } from '#platform/text';
import { type Document, readCharacters } from './features.ts';

export interface Duty {
  readonly name: string;
  readonly text: string;
}

export interface DutyIndex {
  readonly names: readonly string[];
  readonly terms: readonly ReadonlyMap<string, number>[];
  readonly lengths: readonly number[];
  readonly meanLength: number;
  readonly holders: ReadonlyMap<string, number>;
}

const saturation = 1.2;
const lengthShare = 0.4;
const pairShare = 0.4;
/** Words of every duty text and every proposal. */
const plain =
  /^(?:负责|组织|指导|监督|管理|工作|有关|相关|承担|拟订|协调|全市|本市|全县|事务|行政|市|县|区|局|单位|群众|城市)$/u;

export function dutyTerms(text: string): Map<string, number> {
  const terms = new Map<string, number>();
  const clean = withoutProcedureWords(text.slice(0, readCharacters).toWellFormed());
  const add = (term: string, share: number) => {
    if (!plain.test(term.slice(2))) terms.set(term, (terms.get(term) ?? 0) + share);
  };
  for (const word of segmentedWords(clean)) add(`w:${word}`, 1);
  for (const pair of bigrams(clean)) add(`c:${pair}`, pairShare);
  return terms;
}

export function indexDuties(duties: readonly Duty[]): DutyIndex {
  const terms = duties.map(({ text }) => dutyTerms(text));
  const lengths = terms.map((found) => [...found.values()].reduce((sum, count) => sum + count, 0));
  const holders = new Map<string, number>();
  for (const found of terms) for (const term of found.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  return { names: duties.map(({ name }) => name), terms, lengths, meanLength, holders };
}

/** One score for each duty, zero when nothing is shared. A term of the title counts three times. */
export function dutyScores(index: DutyIndex, { title, body }: Document): number[] {
  const asked = dutyTerms(body);
  for (const [term, share] of dutyTerms(title)) asked.set(term, (asked.get(term) ?? 0) + share * 3);
  const total = index.names.length;
  return index.terms.map((terms, place) => {
    let score = 0;
    for (const [term, share] of asked) {
      const count = terms.get(term);
      if (count === undefined) continue;
      const holders = index.holders.get(term)!;
      const rarity = Math.log(1 + (total - holders + 0.5) / (holders + 0.5));
      const length = 1 - lengthShare + (lengthShare * index.lengths[place]!) / index.meanLength;
      // How often the text repeats a word says a little: its logarithm counts.
      score += (rarity * Math.log1p(share) * count * (saturation + 1)) / (count + saturation * length);
    }
    return score;
  });
}

const sharpness = 6;

/** Chances from scores: the likeness to the best is what tells two duties apart, whatever the length of the text. */
export function dutyChances(scores: readonly number[]): number[] {
  const best = Math.max(0, ...scores);
  if (best === 0) return scores.map(() => (scores.length === 0 ? 0 : 1 / scores.length));
  const raised = scores.map((score) => (score === 0 ? 0 : Math.exp(sharpness * (score / best - 1))));
  const sum = raised.reduce((all, value) => all + value, 0);
  return raised.map((value) => value / sum);
}
