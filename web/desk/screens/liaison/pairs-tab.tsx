// Every pair: since when, how often, when last. What was said stays the two's.
import { useState } from 'react';
import { type PairList, pairShows } from '#instruments/liaison/contract';
import { Asked, useAsk, useDates, useGo, useScreenSearch, useTranslate } from '#web/client';
import { Button, ButtonLink, DataTable, EmptyState, Row, Select, Stack, TextField } from '#web/ui';
import { useLiaisonWords } from '../places/say.ts';
import * as words from './messages/index.ts';
import { PairForm } from './pair-form.tsx';

export function PairsTab() {
  const t = useTranslate(words);
  const say = useLiaisonWords();
  const dates = useDates();
  const go = useGo();
  const [search, changeSearch] = useScreenSearch();
  const [typed, setTyped] = useState('');
  const [isStarting, setIsStarting] = useState(false);
  const show = pairShows.find((one) => one === search.show) ?? 'standing';
  const query = useAsk<PairList>('liaison.pairs', { show, words: typed.trim() }, { keepsPrevious: true });
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
            options={pairShows.map((value) => ({
              value,
              label: `${t(`shows.${value}`)}（${query.data?.counts[value] ?? 0}）`,
            }))}
            onChange={(value) => changeSearch({ show: value === 'standing' ? undefined : value })}
          />
        </Row>
        <Row gap={3}>
          <ButtonLink icon="download" href={`/api/liaison/pairs.xlsx?show=${show}`} download>
            {t('export')}
          </ButtonLink>
          <Button kind="primary" icon="add" onClick={() => setIsStarting(true)}>
            {say('liaison.verbs.start-pair')}
          </Button>
        </Row>
      </Row>
      <Asked query={query}>
        {({ items }) => (
          <DataTable
            caption={t('tabs.pairs')}
            rows={items}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/liaison/${id}`}
            empty={<EmptyState title={t('noPairs')}>{t('noPairsHint')}</EmptyState>}
            columns={[
              { key: 'contactor', header: t('contactor'), onPhone: 'title', cell: ({ contactor }) => contactor },
              { key: 'contactee', header: t('contactee'), cell: ({ contactee }) => contactee },
              { key: 'sector', header: t('sector'), cell: ({ sector }) => sector },
              { key: 'kind', header: t('kind'), cell: ({ kind }) => say(`liaison.kinds.${kind}`) },
              { key: 'rhythm', header: t('frequency'), kind: 'number', cell: ({ frequencyDays }) => frequencyDays },
              { key: 'contacts', header: t('contacts'), kind: 'number', cell: ({ contacts }) => contacts },
              {
                key: 'last',
                header: t('last'),
                kind: 'date',
                cell: ({ lastContactOn }) => (lastContactOn ? dates.day(lastContactOn) : ''),
              },
            ]}
          />
        )}
      </Asked>
      {isStarting ? <PairForm onClose={() => setIsStarting(false)} onDone={(id) => go(`/liaison/${id}`)} /> : null}
    </Stack>
  );
}
