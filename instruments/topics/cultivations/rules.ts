// Pure rules of a cultivation: each answers why not, or null.
import { type Refusal, refuse } from '#platform/errors';

export interface CultivationFacts {
  readonly authorCount: number;
  readonly openAdviceCount: number;
  /** Proposals begun from it, and whether they have gone in. */
  readonly proposals: readonly { readonly isSubmitted: boolean }[];
}

export const hasAuthors = ({ authorCount }: CultivationFacts): Refusal | null =>
  authorCount === 0 ? refuse('cultivation-without-author') : null;

/** Advice that nobody answered would be lost when it is called ripe. */
export function canMature(facts: CultivationFacts): Refusal | null {
  if (facts.openAdviceCount > 0) return refuse('advice-unanswered', { count: facts.openAdviceCount });
  return hasAuthors(facts);
}

export function canBeConcluded({ proposals }: CultivationFacts): Refusal | null {
  if (proposals.length === 0) return refuse('no-proposal-grown');
  return proposals.some(({ isSubmitted }) => isSubmitted) ? null : refuse('proposal-still-a-draft');
}
