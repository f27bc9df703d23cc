// What is being raised: issues by name, size and weeks; no map and no cockpit.
import { useState } from 'react';
import { type IssueItem, type IssueList, issueOrders } from '#instruments/barometer/contract';
import { Asked, useAsk, useDates, useScreenSearch, useTranslate } from '#web/client';
import { ButtonLink, DataTable, DateField, EmptyState, Page, PageHeader, Row, Select, Stack, TextField } from '#web/ui';
import './barometer.css';
import * as words from './messages/index.ts';
import { useBarometerWords } from './say.ts';
import { WeekBars } from './week-bars.tsx';

interface Choosing {
  label: string;
  all: string;
  value: string;
  values: readonly string[];
  say?: (value: string) => string;
  onChange: (value: string) => void;
}

function Choose({ label, all, value, values, say = (one) => one, onChange }: Choosing) {
  if (values.length === 0) return null;
  return (
    <Select
      label={label}
      emptyLabel={all}
      value={value}
      options={values.map((one) => ({ value: one, label: say(one) }))}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}

function Issues({ items }: { items: readonly IssueItem[] }) {
  const t = useTranslate(words);
  const dates = useDates();
  const dayOf = (day: string | null) => (day ? dates.day(day) : '');
  return (
    <DataTable
      caption={t('issues')}
      rows={items}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/barometer/${id}`}
      empty={<EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      columns={[
        { key: 'name', header: t('issue'), onPhone: 'title', cell: ({ name }) => name },
        { key: 'size', header: t('size'), kind: 'number', cell: ({ size }) => size },
        { key: 'weeks', header: t('weeks'), cell: ({ weeks, trend }) => <WeekBars weeks={weeks} trend={trend} /> },
        { key: 'first', header: t('firstOn'), kind: 'date', cell: ({ firstOn }) => dayOf(firstOn) },
        { key: 'last', header: t('lastOn'), kind: 'date', cell: ({ lastOn }) => dayOf(lastOn) },
      ]}
    />
  );
}

export default function Barometer() {
  const t = useTranslate(words);
  const say = useBarometerWords();
  const [search, changeSearch] = useScreenSearch();
  const [typed, setTyped] = useState('');
  const { place = '', topic = '', kind = '', from = '', until = '' } = search;
  const order = issueOrders.find((one) => one === search.order) ?? 'size';
  const parameters = { words: typed.trim().slice(0, 40), place, topic, kind, from, until, order };
  const query = useAsk<IssueList>('barometer.issues', parameters, { keepsPrevious: true });
  const known = query.data;
  const set = (key: string) => (value: string) => changeSearch({ [key]: value || undefined });
  const asked = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ''));
  return (
    <Page width="whole">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap={4}>
        <Row gap={3}>
          <TextField label={t('find')} value={typed} onChange={setTyped} />
          <Choose
            {...{ label: t('place'), all: t('allPlaces'), value: place }}
            values={known?.places ?? []}
            onChange={set('place')}
          />
          <Choose
            {...{ label: t('topic'), all: t('allTopics'), value: topic }}
            values={known?.topics ?? []}
            onChange={set('topic')}
          />
          <Choose
            {...{ label: t('kind'), all: t('allKinds'), value: kind }}
            values={known?.kinds ?? []}
            say={(one) => say(`barometer.kinds.${one}`)}
            onChange={set('kind')}
          />
          <DateField label={t('from')} isOptional value={from} onChange={set('from')} />
          <DateField label={t('until')} isOptional value={until} onChange={set('until')} />
        </Row>
        <Asked query={query}>
          {({ items, voices, alone }) => (
            <Stack gap={4}>
              <p>{t('counted', { voices, alone, issues: items.length })}</p>
              <Row gap={3} justify="between">
                <Select
                  label={t('order')}
                  emptyLabel={null}
                  value={order}
                  options={issueOrders.map((value) => ({ value, label: t(`orders.${value}`) }))}
                  onChange={(value) => set('order')(value === 'size' ? '' : value)}
                />
                <ButtonLink icon="download" href={`/api/barometer/issues.xlsx?${asked}`} download>
                  {t('export')}
                </ButtonLink>
              </Row>
              <Issues items={items} />
            </Stack>
          )}
        </Asked>
      </Stack>
    </Page>
  );
}
