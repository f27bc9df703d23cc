import { useTranslate } from '#web/client';
import * as words from '../words.ts';
import type { FieldProblem } from './problems.ts';

const isEmpty = (value: unknown) =>
  value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Says what is wrong with a field and what to do. */
export function useFieldWords(): (problem: FieldProblem, value: unknown) => string {
  const t = useTranslate(words);
  return ({ code, maximum, minimum }, value) => {
    if (isEmpty(value) || (typeof value === 'string' && value.trim() === '')) return t('problems.required');
    if (code === 'too_big') return t('problems.tooLong', { maximum: maximum ?? 0 });
    if (code === 'too_small') return t('problems.tooShort', { minimum: minimum ?? 1 });
    return t('problems.unsuitable');
  };
}
