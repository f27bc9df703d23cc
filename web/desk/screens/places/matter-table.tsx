import type { MatterItem } from '#instruments/places/contract';
import { useDates, useTranslate } from '#web/client';
import { DataTable, EmptyState } from '#web/ui';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';

export function MatterTable({ items }: { items: readonly MatterItem[] }) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  return (
    <DataTable
      caption={t('tabs.matters')}
      rows={items}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/places/matters/${id}`}
      empty={<EmptyState title={t('noMatters')}>{t('noMattersHint')}</EmptyState>}
      columns={[
        { key: 'title', header: t('fields.matter'), onPhone: 'title', cell: ({ title }) => title },
        { key: 'state', header: t('state'), cell: ({ state }) => say(`places.states.${state}`) },
        { key: 'receiver', header: t('fields.receiver'), cell: ({ receiver }) => receiver },
        {
          key: 'place',
          header: t('fields.place'),
          cell: ({ place, origin }) => place || say(`places.origins.${origin}`),
        },
        { key: 'on', header: t('day'), kind: 'date', cell: ({ raisedOn }) => dates.day(raisedOn) },
        {
          key: 'response',
          header: t('response'),
          cell: ({ response }) => (response ? say(`places.responses.${response}`) : ''),
        },
      ]}
    />
  );
}
