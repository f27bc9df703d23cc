// How many rated how; silence counts as its own word.
import type { Satisfaction } from '#kernel/undertakings/contract';
import { useCaseWords } from '../words/index.ts';
import type { Rating } from './use-rating-columns.ts';

const scale: readonly (Satisfaction | null)[] = ['satisfied', 'basically-satisfied', 'not-satisfied', null];

export function useRatingCounts(ratings: readonly Rating[], part: 'process' | 'result'): string {
  const { say } = useCaseWords();
  const counted = scale.map((value) => ({
    word: say(`undertakings.satisfaction.${value ?? 'silence'}`),
    count: ratings.filter((rating) => rating[part] === value).length,
  }));
  return counted
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word} ${count}`)
    .join(' · ');
}
