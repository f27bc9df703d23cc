// From opinions to grades: the handling by the mean of those who appraised it, the proposal by the unit's total.
import { type GradeBounds, gradeOf, meanOf } from '../grades.ts';
import type { Opinion } from './appraisal.ts';
import type { Score, Side } from './contract.ts';

export interface Scores {
  readonly handling: Score | null;
  readonly proposal: Score | null;
}

const scoreOf = (points: number | null, bounds: GradeBounds): Score | null =>
  points === null ? null : { points, grade: gradeOf(points, bounds) };

export function scoresOf(opinions: readonly Pick<Opinion, 'side' | 'total'>[], bounds: GradeBounds): Scores {
  const totals = (wanted: readonly Side[]) =>
    opinions.filter(({ side }) => wanted.includes(side)).map(({ total }) => total);
  return {
    handling: scoreOf(meanOf(totals(['proposer', 'committee'])), bounds),
    proposal: scoreOf(meanOf(totals(['unit'])), bounds),
  };
}

/** After disclosure: what is poor is followed up, the rest is done. */
export const stateAfterDisclosure = ({ handling, proposal }: Scores): 'following-up' | 'concluded' =>
  handling?.grade === 'poor' || proposal?.grade === 'poor' ? 'following-up' : 'concluded';
