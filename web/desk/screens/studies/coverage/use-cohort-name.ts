import type { CohortView } from '#instruments/studies/contract';
import { useStudyWords } from '../asks.ts';

/** A body's own name, or the committee's word for the cohort. */
export function useCohortName() {
  const say = useStudyWords();
  return ({ kind, name }: CohortView): string =>
    kind === 'sector' || kind === 'special-committee' ? name : say(`studies.coverageCohorts.${kind}`);
}
