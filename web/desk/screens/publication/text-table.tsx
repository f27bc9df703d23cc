// Proposals whose text waits for one of the two persons.
import type { TextEntry, WorkShow } from '#instruments/proposals/publication/contract';
import * as publicationWords from '#instruments/proposals/publication/messages';
import { useDates, useTranslate } from '#web/client';
import { type Column, DataTable, EmptyState } from '#web/ui';
import * as words from './messages/index.ts';

export function TextTable({ entries, show }: { entries: readonly TextEntry[]; show: WorkShow }) {
  const t = useTranslate(words);
  const say = useTranslate(publicationWords);
  const dates = useDates();
  const columns: Column<TextEntry>[] = [
    { key: 'title', header: t('fields.title'), cell: ({ title }) => title, onPhone: 'title' },
    { key: 'number', header: t('fields.number'), kind: 'code', cell: ({ number }) => number },
    { key: 'units', header: t('fields.units'), cell: ({ units }) => units.join('、') },
    {
      key: 'replies',
      header: t('fields.replies'),
      kind: 'date',
      cell: ({ openReplies, closedReplies }) => t('texts.replies', { open: openReplies, closed: closedReplies }),
    },
    {
      key: 'delivered',
      header: t('fields.delivered'),
      kind: 'date',
      cell: ({ deliveredOn }) => (deliveredOn ? dates.day(deliveredOn) : ''),
    },
    {
      key: 'state',
      header: t('fields.state'),
      kind: 'date',
      cell: ({ state, checkedBy }) => [say(`publication.states.${state}`), checkedBy].filter(Boolean).join(' · '),
    },
  ];
  if (entries.length === 0) return <EmptyState title={t(`texts.empty.${show}`)}>{t('texts.emptyAdvice')}</EmptyState>;
  return (
    <DataTable
      caption={t(`shows.${show}`)}
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/publication/${id}`}
    />
  );
}
