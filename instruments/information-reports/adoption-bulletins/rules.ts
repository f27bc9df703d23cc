// Pure rules of the adoption bulletin: a period that is over, and two persons.
import { type Refusal, refuse } from '#platform/errors';
import { isOver, type Period } from './period.ts';

export interface AdoptionBulletinFacts {
  /** The asker counted it. */
  readonly hasDrafted: boolean;
}

export const releasedByAnother = ({ hasDrafted }: AdoptionBulletinFacts): Refusal | null =>
  hasDrafted ? refuse('adoption-bulletin-needs-second-person') : null;

export const periodProblem = (period: Period, today: string): Refusal | null =>
  isOver(period, today) ? null : refuse('adoption-bulletin-period-running', { year: period.year });
