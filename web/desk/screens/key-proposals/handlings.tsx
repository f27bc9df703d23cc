// The year's key proposals: who leads each, who supervises, and what comes next.
import { useState } from 'react';
import type { HandlingList, HandlingRow } from '#instruments/key-proposals/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Button, type Column, DataTable, EmptyState, Link, Row, Sheet, Skeleton, Stack, Tag } from '#web/ui';
import * as words from './messages/index.ts';
import { TakeUpDialog } from './take-up-dialog.tsx';
import { useKeyWords } from './words.ts';

function useColumns(onTakeUp: ((row: HandlingRow) => void) | null): Column<HandlingRow>[] {
  const t = useTranslate(words);
  const say = useKeyWords();
  const dates = useDates();
  return [
    {
      key: 'title',
      header: t('proposal'),
      onPhone: 'title',
      width: '20em',
      cell: ({ id, proposalId, number, title }) => (
        <Link href={id ? `/key-proposals/${id}` : `/proposals/${proposalId}`}>
          {number ? <span className="ui-official-number">{number}　</span> : null}
          {title}
        </Link>
      ),
    },
    { key: 'lead', header: t('handlings.lead'), cell: ({ lead }) => (lead ? `${lead.post} ${lead.name}` : '—') },
    {
      key: 'supervisor',
      header: t('handlings.supervisor'),
      cell: ({ supervisor }) => (supervisor ? `${supervisor.post} ${supervisor.name}` : '—'),
    },
    {
      key: 'state',
      header: t('handlings.state'),
      cell: (row) =>
        row.state ? (
          <Tag>{say(`key-proposals.states.${row.state}`)}</Tag>
        ) : onTakeUp ? (
          <Button size="small" onClick={() => onTakeUp(row)}>
            {t('handlings.takeUp')}
          </Button>
        ) : (
          say('key-proposals.notTakenUp')
        ),
    },
    { key: 'visits', header: t('handlings.visits'), kind: 'number', cell: ({ visits }) => visits },
    {
      key: 'next',
      header: t('handlings.next'),
      cell: ({ next }) =>
        [say(`key-proposals.next.${next.step}`), next.onDay ? dates.day(next.onDay) : '', next.what]
          .filter(Boolean)
          .join(' · '),
    },
  ];
}

function HandlingTable({ list }: { list: HandlingList }) {
  const t = useTranslate(words);
  const [taken, setTaken] = useState<HandlingRow | null>(null);
  const columns = useColumns(list.mayTakeUp ? setTaken : null);
  if (list.items.length === 0) {
    return <EmptyState title={t('handlings.none.title')}>{t('handlings.none.advice')}</EmptyState>;
  }
  return (
    <>
      <DataTable
        caption={t('tabs.handlings')}
        columns={columns}
        rows={list.items}
        rowKey={({ proposalId }) => proposalId}
      />
      {taken ? <TakeUpDialog proposalId={taken.proposalId} title={taken.title} onClose={() => setTaken(null)} /> : null}
    </>
  );
}

export function Handlings() {
  const t = useTranslate(words);
  const list = useAsk<HandlingList>('key-proposals.list');
  return (
    <Stack gap={4}>
      <Row>
        <a className="ui-button" href="/api/key-proposals/list.xlsx">
          {t('export')}
        </a>
      </Row>
      <Sheet as="div" bleeds>
        <Asked query={list} waiting={<Skeleton lines={8} />}>
          {(answer) => <HandlingTable list={answer} />}
        </Asked>
      </Sheet>
    </Stack>
  );
}
