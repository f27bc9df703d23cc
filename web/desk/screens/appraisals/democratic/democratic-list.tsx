// Democratic appraisals one has to do with, and a new one for the office.
import { useState } from 'react';
import type { DemocraticItem, DemocraticList as DemocraticListView } from '#instruments/appraisals/contract';
import { Asked, useAsk, useDates, useGo, useTranslate } from '#web/client';
import { Button, type Column, DataTable, EmptyState, Sheet, Skeleton, Tag, TextArea, TextField } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';

function useColumns(): Column<DemocraticItem>[] {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const dates = useDates();
  return [
    { key: 'title', header: t('democratic.name'), onPhone: 'title', cell: ({ title }) => title },
    { key: 'year', header: t('year'), kind: 'date', cell: ({ year }) => year },
    { key: 'units', header: t('democratic.units'), cell: ({ units }) => units.map(({ name }) => name).join('、') },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state, ballotClosesOn, papersWaiting, isPublished }) => (
        <>
          {say(`appraisals.states.${state}`)}
          {state === 'ballot-open' && ballotClosesOn
            ? ` · ${t('twoWay.until', { date: dates.day(ballotClosesOn) })}`
            : ''}{' '}
          {papersWaiting > 0 ? (
            <Tag tone="strong">{t('democratic.papersWaiting', { count: papersWaiting })}</Tag>
          ) : null}
          {isPublished ? <Tag>{t('democratic.published')}</Tag> : null}
        </>
      ),
    },
  ];
}

function NewDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const go = useGo();
  const year = Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format());
  const [title, setTitle] = useState('');
  const [purpose, setPurpose] = useState('');
  return (
    <ActDialog
      title={say('appraisals.verbs.draft-democratic')}
      name="appraisals.draft-democratic"
      sent={{ input: { title, year, purpose } }}
      verb={say('appraisals.verbs.draft-democratic')}
      missing={title.trim().length < 2 ? t('democratic.nameMissing') : undefined}
      onClose={onClose}
      onDone={({ caseId }) => go(`/appraisals/democratic/${caseId}`)}
    >
      <TextField label={t('democratic.name')} limit={100} value={title} onChange={setTitle} />
      <TextArea label={t('democratic.purpose')} isOptional limit={3000} value={purpose} onChange={setPurpose} />
    </ActDialog>
  );
}

export function DemocraticList() {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const columns = useColumns();
  const [isNew, setNew] = useState(false);
  const query = useAsk<DemocraticListView>('appraisals.democratic');
  const add = (
    <Button kind="primary" icon="add" onClick={() => setNew(true)}>
      {say('appraisals.verbs.draft-democratic')}
    </Button>
  );
  return (
    <Sheet as="div" bleeds>
      <Asked query={query} waiting={<Skeleton lines={6} />}>
        {({ items, mayDraft }) => (
          <>
            {mayDraft ? <div className="appraisals-filters">{add}</div> : null}
            {items.length === 0 ? (
              <EmptyState title={t('democratic.none')}>{t('democratic.noneAdvice')}</EmptyState>
            ) : (
              <DataTable
                caption={t('tabs.democratic')}
                columns={columns}
                rows={items}
                rowKey={({ id }) => id}
                rowHref={({ id }) => `/appraisals/democratic/${id}`}
              />
            )}
          </>
        )}
      </Asked>
      {isNew ? <NewDialog onClose={() => setNew(false)} /> : null}
    </Sheet>
  );
}
