// How the nightly backups and the monthly rehearsals went, and what to do where one did not.
import type { BackupRuns as Runs } from '#kernel/administration/contract';
import { useAsk, useDates, useTranslate } from '#web/client';
import { type Column, DataTable, EmptyState, Sheet, SheetSection, Tag } from '#web/ui';
import * as words from './messages/index.ts';

type Run = Runs['runs'][number];

const known = ['wrong-key', 'file-missing', 'part-changed', 'part-cut', 'rows-differ', 'no-scratch-database'] as const;

function Outcome({ code }: Pick<Run, 'code'>) {
  const t = useTranslate(words);
  if (!code) return <>{t('backups.well')}</>;
  const named = known.find((one) => one === code) ?? 'unexpected';
  return (
    <span>
      <Tag tone="late">{t('backups.failed')}</Tag> {t(`backups.codes.${named}`)}
    </span>
  );
}

function useColumns(): Column<Run>[] {
  const t = useTranslate(words);
  const dates = useDates();
  const figure = (value: number | null) => value?.toLocaleString() ?? '—';
  return [
    { key: 'kind', header: t('backups.kind'), cell: ({ kind }) => t(`backups.kinds.${kind}`), onPhone: 'title' },
    { key: 'at', header: t('backups.at'), kind: 'date', cell: ({ endedAt }) => dates.moment(endedAt) },
    { key: 'rows', header: t('backups.rows'), kind: 'number', cell: ({ rows }) => figure(rows) },
    { key: 'files', header: t('backups.files'), kind: 'number', cell: ({ files }) => figure(files) },
    { key: 'outcome', header: t('backups.outcome'), cell: (run) => <Outcome code={run.code} /> },
  ];
}

export function BackupRuns() {
  const t = useTranslate(words);
  const { data } = useAsk<Runs>('backups.runs');
  const columns = useColumns();
  if (!data) return null;
  return (
    <Sheet>
      <SheetSection title={t('backups.title')}>
        <p>{t('backups.advice')}</p>
        <DataTable
          caption={t('backups.title')}
          rows={data.runs}
          rowKey={({ id }) => id}
          columns={columns}
          empty={<EmptyState title={t('backups.empty')}>{t('backups.emptyAdvice')}</EmptyState>}
        />
      </SheetSection>
    </Sheet>
  );
}
