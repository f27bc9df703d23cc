// The register of places; a new one is entered here.
import { useState } from 'react';
import { type PlaceList, placeShows } from '#instruments/places/contract';
import { Asked, useAsk, useDates, useGo, useScreenSearch, useTranslate } from '#web/client';
import { Button, ButtonLink, DataTable, EmptyState, Row, Select, Stack, TextField } from '#web/ui';
import * as words from './messages/index.ts';
import { PlaceForm } from './place-form.tsx';
import { usePlaceWords } from './say.ts';

export function RegisterTab() {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  const go = useGo();
  const [search, changeSearch] = useScreenSearch();
  const [typed, setTyped] = useState('');
  const [isWriting, setIsWriting] = useState(false);
  const show = placeShows.find((one) => one === search.show) ?? 'all';
  const query = useAsk<PlaceList>('places.list', { show, words: typed.trim() }, { keepsPrevious: true });
  const stateOf = (state: string) => (state === 'all' ? t('all') : say(`places.states.${state}`));
  return (
    <Stack gap={4}>
      <Row gap={3} justify="between">
        <Row gap={3}>
          <TextField label={t('find')} isLabelHidden placeholder={t('find')} value={typed} onChange={setTyped} />
          <Select
            label={t('state')}
            isLabelHidden
            emptyLabel={null}
            value={show}
            options={placeShows.map((value) => ({
              value,
              label: `${stateOf(value)}（${query.data?.counts[value] ?? 0}）`,
            }))}
            onChange={(value) => changeSearch({ show: value === 'all' ? undefined : value })}
          />
        </Row>
        <Row gap={3}>
          <ButtonLink icon="download" href={`/api/places/list.xlsx?show=${show}`} download>
            {t('export')}
          </ButtonLink>
          {query.data?.mayPlan ? (
            <Button kind="primary" icon="add" onClick={() => setIsWriting(true)}>
              {say('places.verbs.plan-place')}
            </Button>
          ) : null}
        </Row>
      </Row>
      <Asked query={query}>
        {({ items }) => (
          <DataTable
            caption={t('tabs.register')}
            rows={items}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/places/places/${id}`}
            empty={<EmptyState title={t('noPlaces')}>{t('noPlacesHint')}</EmptyState>}
            columns={[
              { key: 'title', header: t('fields.title'), onPhone: 'title', cell: ({ title }) => title },
              { key: 'kind', header: t('fields.kind'), cell: ({ kind }) => say(`places.kinds.${kind}`) },
              { key: 'state', header: t('state'), cell: ({ state }) => stateOf(state) },
              { key: 'plate', header: t('fields.plateNumber'), kind: 'code', cell: ({ plateNumber }) => plateNumber },
              { key: 'township', header: t('fields.township'), cell: ({ township }) => township },
              { key: 'keeper', header: t('fields.keeper'), cell: ({ keeper }) => keeper },
              { key: 'sectors', header: t('fields.sectors'), cell: ({ sectors }) => sectors.join('、') },
              {
                key: 'next',
                header: t('nextDuty'),
                kind: 'date',
                cell: ({ nextDutyOn }) => (nextDutyOn ? dates.day(nextDutyOn) : ''),
              },
            ]}
          />
        )}
      </Asked>
      {isWriting ? <PlaceForm onClose={() => setIsWriting(false)} onDone={(id) => go(`/places/places/${id}`)} /> : null}
    </Stack>
  );
}
