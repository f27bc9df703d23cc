import type { NomineeView } from '#instruments/commendations/contract';
import * as commendations from '#instruments/commendations/messages';
import { useDates, useTranslate } from '#web/client';
import { type Column, DataTable, EmptyState, Tag } from '#web/ui';
import * as words from './messages/index.ts';

/** In the order of names, whoever nominated them. */
export function NomineeTable({ nominees }: { nominees: readonly NomineeView[] }) {
  const t = useTranslate(words);
  const say = useTranslate(commendations);
  const dates = useDates();
  const columns: Column<NomineeView>[] = [
    {
      key: 'name',
      header: t('columns.name'),
      onPhone: 'title',
      cell: ({ name, isGroup }) => (
        <>
          {name} {isGroup ? <Tag>{t('group')}</Tag> : null}
        </>
      ),
    },
    { key: 'sector', header: t('columns.sector'), cell: ({ sector }) => sector },
    { key: 'reason', header: t('columns.reason'), cell: ({ by, reason }) => t('by', { by, reason }) },
    {
      key: 'deeds',
      header: t('columns.deeds'),
      cell: ({ deeds }) =>
        deeds.map(({ id, what, on, title }) => <div key={id}>{`${dates.dayInFull(on)}　${what}　${title}`}</div>),
    },
    {
      key: 'outcome',
      header: t('columns.outcome'),
      cell: ({ outcome }) => (outcome ? say(`commendations.outcomes.${outcome}`) : ''),
    },
    {
      key: 'certificate',
      header: t('columns.certificate'),
      kind: 'code',
      cell: ({ certificateNumber }) => certificateNumber ?? '',
    },
  ];
  const shows: Readonly<Record<string, boolean>> = {
    deeds: nominees.some(({ deeds }) => deeds.length > 0),
    outcome: nominees.some(({ outcome }) => outcome !== null),
    certificate: nominees.some(({ certificateNumber }) => certificateNumber !== null),
  };
  return (
    <DataTable
      caption={t('columns.name')}
      columns={columns.filter(({ key }) => shows[key] ?? true)}
      rows={nominees}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('nobody')} />}
    />
  );
}
