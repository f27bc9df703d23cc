// The register of direct-report points; a new one is entered here.
import { useState } from 'react';
import { type PointList, pointShows } from '#instruments/public-matters/contract';
import { Asked, useAsk, useGo, useScreenSearch, useTranslate } from '#web/client';
import { Button, ButtonLink, DataTable, EmptyState, Row, Select, Stack } from '#web/ui';
import * as words from './messages/index.ts';
import { PointForm } from './point-form.tsx';
import { useMatterWords } from './say.ts';

export function PointsTab() {
  const t = useTranslate(words);
  const say = useMatterWords();
  const go = useGo();
  const [search, changeSearch] = useScreenSearch();
  const [isWriting, setIsWriting] = useState(false);
  const show = pointShows.find((one) => one === search.show) ?? 'all';
  const query = useAsk<PointList>('public-matters.points', { show }, { keepsPrevious: true });
  const stateOf = (state: string) => (state === 'all' ? t('shows.all') : say(`public-matters.states.${state}`));
  return (
    <Stack gap={4}>
      <Row gap={3} justify="between">
        <Select
          label={t('fields.state')}
          isLabelHidden
          emptyLabel={null}
          value={show}
          options={pointShows.map((value) => ({
            value,
            label: `${stateOf(value)}（${query.data?.counts[value] ?? 0}）`,
          }))}
          onChange={(value) => changeSearch({ show: value === 'all' ? undefined : value })}
        />
        <Row gap={3}>
          <ButtonLink icon="download" href={`/api/public-matters/points.xlsx?show=${show}`} download>
            {t('export')}
          </ButtonLink>
          {query.data?.mayRegister ? (
            <Button kind="primary" icon="add" onClick={() => setIsWriting(true)}>
              {say('public-matters.verbs.register-point')}
            </Button>
          ) : null}
        </Row>
      </Row>
      <Asked query={query}>
        {({ items }) => (
          <DataTable
            caption={t('tabs.points')}
            rows={items}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/public-matters/points/${id}`}
            empty={<EmptyState title={t('noPoints')}>{t('noPointsHint')}</EmptyState>}
            columns={[
              { key: 'title', header: t('fields.title'), onPhone: 'title', cell: ({ title }) => title },
              { key: 'kind', header: t('fields.kind'), cell: ({ kind }) => say(`public-matters.pointKinds.${kind}`) },
              { key: 'state', header: t('fields.state'), cell: ({ state }) => stateOf(state) },
              { key: 'code', header: t('fields.code'), kind: 'code', cell: ({ code }) => code },
              { key: 'district', header: t('fields.district'), cell: ({ district }) => district },
              {
                key: 'people',
                header: t('fields.inCharge'),
                cell: ({ inCharge }) => inCharge.map(({ name }) => name).join('、'),
              },
              { key: 'matters', header: t('fields.matters'), kind: 'number', cell: ({ matters }) => matters },
              { key: 'open', header: t('fields.openMatters'), kind: 'number', cell: ({ openMatters }) => openMatters },
            ]}
          />
        )}
      </Asked>
      {isWriting ? (
        <PointForm onClose={() => setIsWriting(false)} onDone={(id) => go(`/public-matters/points/${id}`)} />
      ) : null}
    </Stack>
  );
}
