// Promises in rows: what was promised, by whom, by when, and how it stands; each leads to its place on the case's sheet.
import { useTranslate } from '#web/client';
import { DataTable } from '#web/ui';
import * as words from './messages/index.ts';
import { useCommitmentColumns } from './use-commitment-columns.tsx';
import type { CommitmentItem } from './use-commitments.ts';

export function CommitmentTable({ items }: { items: readonly CommitmentItem[] }) {
  const t = useTranslate(words);
  const columns = useCommitmentColumns();
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={items}
      rowKey={(item) => item.id}
      rowHref={(item) => `/proposals/${item.proposal.id}#commitment-${item.id}`}
    />
  );
}
