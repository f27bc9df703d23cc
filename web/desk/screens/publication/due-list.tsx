// Filed proposals not yet in the public list, the most urgent first; published many at a time.
import { useState } from 'react';
import type { ListEntry } from '#instruments/proposals/publication/contract';
import { useAct, useDates, useTranslate, useTroubleText } from '#web/client';
import { Button, type Column, DataTable, EmptyState, Late, Row, Stack, Tag, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';

function useColumns(): Column<ListEntry>[] {
  const t = useTranslate(words);
  const dates = useDates();
  const due = ({ dueOn, daysLeft }: ListEntry) =>
    daysLeft < 0 ? (
      <Late>{t('list.late', { date: dates.day(dueOn), count: -daysLeft })}</Late>
    ) : (
      t('list.left', { date: dates.day(dueOn), count: daysLeft })
    );
  const mark = (entry: ListEntry) => {
    if (entry.needsCheck) return <Tag>{t('list.needsCheck')}</Tag>;
    return entry.isUpdate ? <Tag>{t('list.update')}</Tag> : null;
  };
  return [
    {
      key: 'title',
      header: t('fields.title'),
      onPhone: 'title',
      cell: (entry) => (
        <>
          {entry.title} {mark(entry)}
        </>
      ),
    },
    { key: 'number', header: t('fields.number'), kind: 'code', cell: ({ number }) => number },
    { key: 'proposer', header: t('fields.proposer'), kind: 'date', cell: ({ proposer }) => proposer },
    { key: 'due', header: t('fields.due'), kind: 'date', cell: due },
  ];
}

export function DueList({ entries, days }: { entries: readonly ListEntry[]; days: number }) {
  const t = useTranslate(words);
  const toast = useToast();
  const columns = useColumns();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const safe = entries.filter(({ needsCheck }) => !needsCheck);
  const chosen = picked.size > 0 ? entries.filter(({ id }) => picked.has(id)) : safe;
  const act = useAct<{ input: { caseIds: string[] } }, { count: number }>('publication.publish-list', {
    onDone: ({ count }) => {
      setPicked(new Set());
      toast(t('list.done', { count }));
    },
  });
  const trouble = useTroubleText()(act);
  if (entries.length === 0) {
    return <EmptyState title={t('list.empty')}>{t('list.emptyAdvice', { days })}</EmptyState>;
  }
  return (
    <Stack gap={3}>
      <Row gap={4}>
        <p className="ui-soft">{t('list.lead', { days })}</p>
        <Button
          kind="official"
          pending={act.isPending}
          disabledReason={chosen.length === 0 ? t('list.noneSafe') : undefined}
          onClick={() => act.act({ input: { caseIds: chosen.map(({ id }) => id) } })}
        >
          {t('list.publish', { count: chosen.length })}
        </Button>
      </Row>
      <TroubleLine>{trouble}</TroubleLine>
      <div className="publication-list">
        <DataTable
          caption={t('list.title')}
          columns={columns}
          rows={entries}
          rowKey={({ id }) => id}
          rowName={({ number, title }) => `${number} ${title}`}
          rowHref={({ id }) => `/publication/${id}`}
          selection={{ picked, onChange: setPicked }}
        />
      </div>
    </Stack>
  );
}
