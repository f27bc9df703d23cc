// The columns of the ratings.
import type { Satisfaction, UndertakingView } from '#kernel/undertakings/contract';
import { useDates, useTranslate } from '#web/client';
import type { Column } from '#web/ui';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';

export type Rating = UndertakingView['ratings'][number];

export function useRatingColumns(): Column<Rating>[] {
  const t = useTranslate(words);
  const dates = useDates();
  const { say } = useCaseWords();
  const word = (value: Satisfaction | null) => say(`undertakings.satisfaction.${value ?? 'silence'}`);
  return [
    {
      key: 'person',
      header: t('ratings.person'),
      cell: (one) => one.personName,
      onPhone: 'title',
      width: '6em',
    },
    { key: 'process', header: t('ratings.process'), cell: (one) => word(one.process), width: '6.5em' },
    { key: 'result', header: t('ratings.result'), cell: (one) => word(one.result), width: '6.5em' },
    { key: 'reason', header: t('ratings.reason'), cell: (one) => one.reason },
    {
      key: 'at',
      header: t('ratings.at'),
      kind: 'date',
      cell: (one) => (one.at ? dates.momentShort(one.at) : ''),
    },
  ];
}
