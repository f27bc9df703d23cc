// Activities by date: what comes, what must be settled, drafts, the past.
import { useState } from 'react';
import { type ActivityItem, activityShows } from '#instruments/activities/contract';
import { gatheringKindNames } from '#kernel/gatherings/contract';
import { Asked, useDates, useGo, useScreenSearch, useTranslate } from '#web/client';
import {
  Button,
  ButtonLink,
  type Column,
  DataTable,
  DateField,
  EmptyState,
  Page,
  PageHeader,
  Row,
  Segments,
  Select,
  Stack,
  TextField,
} from '#web/ui';
import './activities.css';
import { ActivityForm } from './activity-form.tsx';
import { useActivities, useActivityWords } from './asks.ts';
import { begunIn } from './begun-in.ts';
import * as words from './messages/index.ts';
import { spanText } from './moments.ts';
import { SeriesForm } from './series-form.tsx';

function useColumns(): Column<ActivityItem>[] {
  const t = useTranslate(words);
  const say = useActivityWords();
  const dates = useDates();
  const number = (key: 'called' | 'confirmed' | 'leave' | 'attended'): Column<ActivityItem> => ({
    ...{ key, header: t(`columns.${key}`), kind: 'number' },
    cell: ({ counts }) => counts[key],
  });
  return [
    // First, so that the row's link is named by it.
    { key: 'title', header: t('columns.title'), onPhone: 'title', cell: ({ title }) => title },
    {
      ...{ key: 'when', header: t('columns.when') },
      cell: ({ startsAt, endsAt }) => spanText(dates, startsAt, endsAt),
    },
    {
      ...{ key: 'kind', header: t('columns.kind') },
      cell: ({ kind }) => <span className="activities-short">{say(`activities.kinds.${kind}`)}</span>,
    },
    { key: 'host', header: t('columns.host'), cell: ({ hostName }) => hostName || t('office') },
    ...[number('called'), number('confirmed'), number('leave'), number('attended')],
    {
      ...{ key: 'state', header: t('columns.state') },
      cell: ({ state }) => <span className="activities-short">{say(`activities.states.${state}`)}</span>,
    },
  ];
}

function Filters() {
  const t = useTranslate(words);
  const say = useActivityWords();
  const [search, change] = useScreenSearch();
  return (
    <div className="activities-filters">
      <Select
        label={t('filters.kind')}
        emptyLabel={t('filters.allKinds')}
        value={search.kind ?? ''}
        options={gatheringKindNames.map((value) => ({ value, label: say(`activities.kinds.${value}`) }))}
        onChange={(kind) => change({ kind: kind || undefined })}
      />
      <TextField
        label={t('filters.words')}
        type="search"
        value={search.words ?? ''}
        onChange={(value) => change({ words: value || undefined })}
      />
      <DateField
        label={t('filters.from')}
        value={search.from ?? ''}
        onChange={(value) => change({ from: value || undefined })}
      />
      <DateField
        label={t('filters.until')}
        value={search.until ?? ''}
        onChange={(value) => change({ until: value || undefined })}
      />
    </div>
  );
}

const isDay = (value: string | undefined) => (value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

export default function Activities() {
  const t = useTranslate(words);
  const go = useGo();
  const [search, change] = useScreenSearch();
  const begun = begunIn(search);
  const [writing, setWriting] = useState<'activity' | 'series' | null>(begun ? 'activity' : null);
  const stop = () => {
    setWriting(null);
    if (search.new) change({ new: undefined, title: undefined, hours: undefined });
  };
  const columns = useColumns();
  const show = activityShows.find((one) => one === search.show) ?? 'coming';
  const kind = gatheringKindNames.find((one) => one === search.kind);
  const wanted = {
    show,
    kind,
    words: search.words?.slice(0, 60),
    from: isDay(search.from),
    until: isDay(search.until),
  };
  const query = useActivities(wanted);
  const pairs = Object.entries(wanted).flatMap(([key, value]) => (value ? [[key, value]] : []));
  return (
    <Page width="whole">
      <PageHeader title={t('title')} lead={query.data ? t('count', { count: query.data.total }) : ''} />
      <Stack gap={4}>
        <Row gap={3}>
          <Button kind="primary" icon="add" onClick={() => setWriting('activity')}>
            {t('newActivity')}
          </Button>
          <Button onClick={() => setWriting('series')}>{t('newSeries')}</Button>
          <ButtonLink href="/activities/leave">{t('leave.title')}</ButtonLink>
          <ButtonLink icon="download" href={`/api/activities/list.xlsx?${new URLSearchParams(pairs)}`} download>
            {t('export')}
          </ButtonLink>
        </Row>
        <Segments
          label={t('show')}
          value={show}
          options={activityShows.map((value) => ({ value, label: t(`shows.${value}`) }))}
          onChange={(value) => change({ show: value === 'coming' ? undefined : value })}
        />
        <Filters />
        <Asked query={query}>
          {({ items }) => (
            <DataTable
              caption={t('title')}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
              rowName={({ title }) => title}
              rowHref={({ id }) => `/activities/${id}`}
              empty={<EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
            />
          )}
        </Asked>
      </Stack>
      {writing === 'activity' ? (
        <ActivityForm {...(begun ? { begun } : {})} onClose={stop} onDone={(id) => go(`/activities/${id}`)} />
      ) : null}
      {writing === 'series' ? (
        <SeriesForm onClose={() => setWriting(null)} onDone={(id) => go(`/activities/series/${id}`)} />
      ) : null}
    </Page>
  );
}
