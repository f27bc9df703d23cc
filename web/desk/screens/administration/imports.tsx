// Imports: a file is read first, nothing is written until one says so, and it can be undone.
import { useState } from 'react';
import type { ImportList, ImportSummary } from '#kernel/administration/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Button, type Column, DataTable, EmptyState, Page, PageHeader, Sheet, Tag } from '#web/ui';
import './administration.css';
import * as words from './messages/index.ts';
import { UploadDialog } from './upload-dialog.tsx';

function useRunColumns(kinds: ImportList['kinds']): Column<ImportSummary>[] {
  const t = useTranslate(words);
  const dates = useDates();
  const nameOf = (kind: string) => kinds.find((one) => one.kind === kind)?.name ?? kind;
  return [
    { key: 'file', header: t('imports.file'), cell: ({ fileName }) => fileName, onPhone: 'title' },
    { key: 'kind', header: t('imports.kind'), cell: ({ kind }) => nameOf(kind), width: '10em' },
    {
      key: 'counts',
      header: t('imports.counts'),
      cell: ({ counts }) => t('imports.countsLine', counts),
    },
    {
      key: 'state',
      header: t('imports.state'),
      cell: ({ state }) => <Tag tone={state === 'applied' ? 'strong' : 'soft'}>{t(`imports.states.${state}`)}</Tag>,
      width: '8em',
    },
    { key: 'by', header: t('imports.by'), cell: ({ createdBy }) => createdBy, width: '7em' },
    { key: 'at', header: t('imports.at'), kind: 'date', cell: ({ createdAt }) => dates.moment(createdAt) },
  ];
}

function Runs({ list, onUpload }: { list: ImportList; onUpload: () => void }) {
  const t = useTranslate(words);
  const columns = useRunColumns(list.kinds);
  return (
    <Sheet as="div" bleeds>
      <DataTable
        caption={t('imports.title')}
        columns={columns}
        rows={list.runs}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/imports/${id}`}
        empty={
          <EmptyState
            title={t('imports.empty')}
            verb={
              <Button kind="primary" icon="attach" onClick={onUpload}>
                {t('imports.read')}
              </Button>
            }
          >
            {t('imports.emptyAdvice')}
          </EmptyState>
        }
      />
    </Sheet>
  );
}

export default function Imports() {
  const t = useTranslate(words);
  const query = useAsk<ImportList>('imports.list');
  const [isUploading, setUploading] = useState(false);
  const upload = () => setUploading(true);
  return (
    <Page>
      <PageHeader
        title={t('imports.title')}
        lead={t('imports.lead')}
        verbs={
          query.data && query.data.runs.length > 0 ? (
            <Button kind="primary" icon="attach" onClick={upload}>
              {t('imports.read')}
            </Button>
          ) : undefined
        }
      />
      <Asked query={query}>{(list) => <Runs list={list} onUpload={upload} />}</Asked>
      {isUploading && query.data ? <UploadDialog kinds={query.data.kinds} onClose={() => setUploading(false)} /> : null}
    </Page>
  );
}
