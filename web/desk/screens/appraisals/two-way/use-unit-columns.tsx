import type { TwoWayResults } from '#instruments/appraisals/contract';
import { useTranslate } from '#web/client';
import type { Column } from '#web/ui';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';

type Unit = TwoWayResults['units'][number];

const grades = ['excellent', 'good', 'fair', 'poor'] as const;

export function useUnitColumns(): Column<Unit>[] {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  return [
    { key: 'unit', header: t('unit'), onPhone: 'title', cell: ({ name }) => name },
    { key: 'count', header: t('results.appraised'), kind: 'number', cell: ({ count }) => count },
    ...grades.map(
      (grade): Column<Unit> => ({
        key: grade,
        header: say(`appraisals.grades.${grade}`),
        kind: 'number',
        cell: ({ handling }) => handling[grade],
      }),
    ),
    { key: 'silent', header: say('appraisals.silent'), kind: 'number', cell: ({ handling }) => handling.silent },
  ];
}
