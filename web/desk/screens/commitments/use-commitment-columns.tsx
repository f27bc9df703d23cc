// The columns of the look-back list.
import type { ReactNode } from 'react';
import { useDates, useTranslate } from '#web/client';
import { type Column, Late } from '#web/ui';
import { useCaseWords } from '../proposals/words/index.ts';
import * as words from './messages/index.ts';
import { Promised } from './promised.tsx';
import type { CommitmentItem } from './use-commitments.ts';

export function useCommitmentColumns(): Column<CommitmentItem>[] {
  const t = useTranslate(words);
  const dates = useDates();
  const { say } = useCaseWords();
  const due = (item: CommitmentItem): ReactNode => {
    const date = dates.day(item.dueOn);
    return item.isOverdue ? <Late>{t('overdue', { date })}</Late> : date;
  };
  return [
    {
      key: 'promise',
      header: t('fields.promise'),
      cell: (item) => <Promised item={item} />,
      onPhone: 'title',
    },
    { key: 'unit', header: t('fields.unit'), cell: (item) => item.unitName, width: '11em' },
    { key: 'due', header: t('fields.due'), kind: 'date', cell: due },
    {
      key: 'state',
      header: t('fields.state'),
      kind: 'date',
      cell: (item) => say(`undertakings.commitmentStates.${item.state}`),
    },
  ];
}
