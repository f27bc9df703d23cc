// How often it was right, row by row: by month, or by what was decided.
import type { OutcomeCounts } from '#kernel/routing/contract';
import { useTranslate } from '#web/client';
import { type Column, DataTable } from '#web/ui';
import * as words from './messages/index.ts';
import { useShares } from './use-shares.ts';

export type OutcomeRow = OutcomeCounts & { key: string; label: string };

export function OutcomeTable(props: { caption: string; header: string; rows: readonly OutcomeRow[] }) {
  const t = useTranslate(words);
  const share = useShares();
  const figure = (key: 'first' | 'amongThree' | 'notSure'): Column<OutcomeRow> => ({
    key,
    header: t(`columns.${key}`),
    kind: 'number',
    cell: (row) => t('of', { count: row[key], share: share(row[key], row.decided) }),
  });
  return (
    <DataTable
      caption={props.caption}
      isCaptionShown
      columns={[
        { key: 'label', header: props.header, cell: ({ label }) => label, onPhone: 'title' },
        { key: 'decided', header: t('columns.decided'), kind: 'number', cell: ({ decided }) => decided },
        ...[figure('first'), figure('amongThree'), figure('notSure')],
      ]}
      rows={props.rows}
      rowKey={({ key }) => key}
    />
  );
}
