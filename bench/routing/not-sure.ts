// Whether "not sure" is said when it should be.
import { coverageAt, type Judged, reliabilityOf } from '#platform/classification';
import { type Row, rounded } from '../figures.ts';

export function reliabilityRows(judged: readonly Judged[]): { rows: Row[]; expectedError: number } {
  const { rows, expectedError } = reliabilityOf(judged);
  return {
    expectedError: rounded(expectedError, 4),
    rows: rows
      .filter(({ texts }) => texts > 0)
      .map(({ from, until, texts, meanChance, right }) => ({
        'said chance': `${rounded(from, 1)}–${rounded(until, 1)}`,
        messages: texts,
        'mean chance': rounded(meanChance, 3),
        'came true': rounded(right, 3),
      })),
  };
}

export const coverageRows = (judged: readonly Judged[]): Row[] =>
  [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99].map((threshold) => {
    const { covered, right } = coverageAt(judged, threshold);
    return { 'sure from': threshold, answered: rounded(covered, 3), right: rounded(right, 4) };
  });
