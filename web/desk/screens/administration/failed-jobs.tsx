// Work in the background that gave up after many attempts; nothing is shown while there is none.
import type { FailedJobs as FailedJobList } from '#kernel/administration/contract';
import { useAsk, useDates, useTranslate } from '#web/client';
import { DataTable, Sheet, SheetSection } from '#web/ui';
import * as words from './messages/index.ts';

export function FailedJobs() {
  const t = useTranslate(words);
  const dates = useDates();
  const { data } = useAsk<FailedJobList>('jobs.failed');
  if (!data || data.jobs.length === 0) return null;
  return (
    <Sheet>
      <SheetSection title={t('jobs.title')}>
        <p>{t('jobs.advice')}</p>
        <DataTable
          caption={t('jobs.title')}
          rows={data.jobs}
          rowKey={({ id }) => String(id)}
          columns={[
            { key: 'task', header: t('jobs.task'), kind: 'code', cell: ({ task }) => task, onPhone: 'title' },
            { key: 'attempts', header: t('jobs.attempts'), kind: 'number', cell: ({ attempts }) => attempts },
            {
              key: 'at',
              header: t('jobs.failedAt'),
              kind: 'date',
              cell: ({ failedAt }) => dates.moment(failedAt),
            },
            { key: 'error', header: t('jobs.error'), cell: ({ lastError }) => lastError ?? '—' },
          ]}
        />
      </SheetSection>
    </Sheet>
  );
}
