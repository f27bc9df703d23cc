// Texts made ready for comparing, with the weights of their terms.
import { type ComparedText, comparedText, statisticsOf, type TermWeights, weightsFrom } from '#kernel/likeness';
import type { Text } from './corpus.ts';

export interface Collection {
  readonly ids: readonly string[];
  readonly texts: readonly ComparedText[];
  readonly weights: TermWeights;
  /** Average number of pairs and of words in a text. */
  readonly averages: { readonly pairs: number; readonly words: number };
}

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

export function collectionOf(texts: readonly Text[]): Collection {
  const compared = texts.map(({ title, body }) => comparedText(title, body));
  const weights = weightsFrom(statisticsOf(compared.map(({ pairs }) => pairs.keys())));
  const averages = {
    pairs: average(compared.map(({ pairs }) => pairs.size)),
    words: average(compared.map(({ words }) => words.size)),
  };
  return { ids: texts.map(({ id }) => id), texts: compared, weights, averages };
}
