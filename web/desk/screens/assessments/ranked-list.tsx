// Only while the ranking is on, only for named staff, and never without the reason.
import { useState } from 'react';
import type { Ranking } from '#instruments/assessments/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { Button, DataTable, Skeleton } from '#web/ui';
import * as words from './messages/index.ts';

export function RankedList({ yearId }: { yearId: string }) {
  const t = useTranslate(words);
  const [isOpen, setOpen] = useState(false);
  const query = useAsk<Ranking>('assessments.ranking', { id: yearId }, { isEnabled: isOpen });
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{t('ranking.see')}</Button>;
  return (
    <Asked query={query} waiting={<Skeleton lines={6} />}>
      {({ notice, members }) => (
        <>
          <p>{t('ranking.listNote', { by: notice.by, reason: notice.reason })}</p>
          <DataTable
            caption={t('ranking.list')}
            rows={members}
            rowKey={({ personId }) => personId}
            columns={[
              { key: 'name', header: t('columns.name'), onPhone: 'title', cell: ({ name }) => name },
              { key: 'points', header: t('ranking.points'), kind: 'number', cell: ({ points }) => points },
              { key: 'grade', header: t('columns.grade'), cell: ({ grade }) => grade ?? '' },
            ]}
          />
        </>
      )}
    </Asked>
  );
}
