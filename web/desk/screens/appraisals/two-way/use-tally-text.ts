import type { GradeTally } from '#instruments/appraisals/contract';
import { useAppraisalWords } from '../words.ts';

const grades = ['excellent', 'good', 'fair', 'poor'] as const;

/** 「优 12 · 良 5 · 中 1 · 差 0 · 未评 2」 */
export function useTallyText(): (tally: GradeTally) => string {
  const say = useAppraisalWords();
  return (tally) =>
    [
      ...grades.map((grade) => `${say(`appraisals.grades.${grade}`)} ${tally[grade]}`),
      `${say('appraisals.silent')} ${tally.silent}`,
    ].join(' · ');
}
