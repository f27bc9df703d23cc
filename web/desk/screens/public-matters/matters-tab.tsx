// The matters one may see: open ones first, with topic, point, day and how many say the same.
import { useState } from 'react';
import {
  type MatterItem,
  type MatterList,
  type MatterTopic,
  matterShows,
  matterTopics,
} from '#instruments/public-matters/contract';
import { Asked, useAskPages, useDates, useScreenSearch, useTranslate } from '#web/client';
import { ButtonLink, DataTable, EmptyState, LoadMore, Row, Select, Stack, Tag, TextField } from '#web/ui';
import * as words from './messages/index.ts';
import { useMatterWords } from './say.ts';

function Table({ items }: { items: readonly MatterItem[] }) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const dates = useDates();
  return (
    <DataTable
      caption={t('tabs.matters')}
      rows={items}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/public-matters/matters/${id}`}
      empty={<EmptyState title={t('noMatters')}>{t('noMattersHint')}</EmptyState>}
      columns={[
        {
          key: 'title',
          header: t('fields.matter'),
          onPhone: 'title',
          cell: ({ title, count }) => (
            <>
              {title} {count > 1 ? <Tag tone="strong">{t('count', { count })}</Tag> : null}
            </>
          ),
        },
        { key: 'state', header: t('fields.state'), cell: ({ state }) => say(`public-matters.states.${state}`) },
        { key: 'topic', header: t('fields.topic'), cell: ({ topic }) => say(`public-matters.topics.${topic}`) },
        { key: 'point', header: t('fields.point'), cell: ({ point }) => point },
        { key: 'at', header: t('fields.receivedAt'), kind: 'date', cell: ({ receivedAt }) => dates.moment(receivedAt) },
        { key: 'due', header: t('fields.dueOn'), kind: 'date', cell: ({ dueOn }) => (dueOn ? dates.day(dueOn) : '') },
        {
          key: 'response',
          header: t('fields.response'),
          cell: ({ response }) => (response ? say(`public-matters.responses.${response}`) : ''),
        },
      ]}
    />
  );
}

export function MattersTab() {
  const t = useTranslate(words);
  const say = useMatterWords();
  const [search, changeSearch] = useScreenSearch();
  const [typed, setTyped] = useState('');
  const show = matterShows.find((one) => one === search.show) ?? 'open';
  const topic = matterTopics.find((one) => one === search.topic);
  const question = { show, words: typed.trim(), ...(topic ? { topic } : {}) };
  const query = useAskPages<MatterItem>('public-matters.list', question);
  const counts = (query.data?.pages[0] as unknown as MatterList | undefined)?.counts;
  const nameOf = (one: string) =>
    one === 'open' || one === 'closed' || one === 'all' ? t(`shows.${one}`) : say(`public-matters.states.${one}`);
  return (
    <Stack gap={4}>
      <Row gap={3} justify="between">
        <Row gap={3}>
          <TextField label={t('find')} isLabelHidden placeholder={t('find')} value={typed} onChange={setTyped} />
          <Select
            label={t('fields.state')}
            isLabelHidden
            emptyLabel={null}
            value={show}
            options={matterShows.map((value) => ({ value, label: `${nameOf(value)}（${counts?.[value] ?? 0}）` }))}
            onChange={(value) => changeSearch({ show: value === 'open' ? undefined : value })}
          />
          <Select
            label={t('fields.topic')}
            isLabelHidden
            emptyLabel={t('allTopics')}
            value={topic ?? ''}
            options={matterTopics.map((value: MatterTopic) => ({
              value,
              label: say(`public-matters.topics.${value}`),
            }))}
            onChange={(value) => changeSearch({ topic: value || undefined })}
          />
        </Row>
        <ButtonLink icon="download" href={`/api/public-matters/list.xlsx?show=${show}`} download>
          {t('export')}
        </ButtonLink>
      </Row>
      <Asked query={query}>
        {() => (
          <>
            <Table items={query.items} />
            <LoadMore
              shown={query.items.length}
              hasMore={query.hasNextPage}
              pending={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </>
        )}
      </Asked>
    </Stack>
  );
}
