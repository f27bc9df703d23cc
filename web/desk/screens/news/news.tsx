// All news by where it stands; from an activity's page one comes here to write of it.
import { useState } from 'react';
import { type NewsItem, type NewsList, newsShows } from '#instruments/news/contract';
import { Asked, useAsk, useDates, useGo, useScreenSearch, useTranslate } from '#web/client';
import {
  Button,
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  Page,
  PageHeader,
  Row,
  Sheet,
  Stack,
  Tabs,
} from '#web/ui';
import { DraftForm } from './draft-form.tsx';
import * as words from './messages/index.ts';
import { useNewsWords } from './say.ts';

const pageSize = 50;

function useColumns(): Column<NewsItem>[] {
  const t = useTranslate(words);
  const say = useNewsWords();
  const dates = useDates();
  const day = (on: string | null) => (on ? dates.day(on) : '');
  return [
    { key: 'title', header: t('fields.title'), onPhone: 'title', cell: ({ title }) => title },
    { key: 'state', header: t('fields.state'), cell: ({ state }) => say(`news.states.${state}`) },
    { key: 'held', header: t('fields.heldOn'), kind: 'date', cell: ({ heldOn }) => day(heldOn) },
    { key: 'by', header: t('fields.writtenBy'), cell: ({ writtenBy }) => writtenBy },
    { key: 'checked', header: t('fields.checkedBy'), cell: ({ checkedBy }) => checkedBy },
    { key: 'released', header: t('fields.releasedBy'), cell: ({ releasedBy }) => releasedBy },
    { key: 'on', header: t('fields.releasedOn'), kind: 'date', cell: ({ releasedOn }) => day(releasedOn) },
  ];
}

function Turning({ offset, total }: { offset: number; total: number }) {
  const t = useTranslate(words);
  const [, change] = useScreenSearch();
  const turn = (to: number) => change({ offset: to > 0 ? String(to) : undefined });
  if (total <= pageSize) return null;
  return (
    <Row gap={3}>
      {offset > 0 ? <Button onClick={() => turn(Math.max(0, offset - pageSize))}>{t('newer')}</Button> : null}
      {offset + pageSize < total ? <Button onClick={() => turn(offset + pageSize)}>{t('older')}</Button> : null}
    </Row>
  );
}

export default function News() {
  const t = useTranslate(words);
  const say = useNewsWords();
  const go = useGo();
  const [search, change] = useScreenSearch();
  const [isWriting, setIsWriting] = useState(false);
  const show = newsShows.find((one) => one === search.show) ?? 'all';
  const offset = Math.max(0, Number(search.offset) || 0);
  const query = useAsk<NewsList>('news.list', { show, offset }, { keepsPrevious: true });
  const columns = useColumns();
  const { from } = search;
  const close = () => {
    setIsWriting(false);
    if (from) change({ from: undefined });
  };
  return (
    <Page width="whole">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        verbs={
          <Row gap={3}>
            {query.data ? <a href={`${query.data.portal}/news`}>{t('portal')}</a> : null}
            <ButtonLink icon="download" href={`/api/news/list.xlsx?show=${show}`} download>
              {t('export')}
            </ButtonLink>
            {query.data?.mayDraft ? (
              <Button kind="primary" icon="add" onClick={() => setIsWriting(true)}>
                {say('news.verbs.draft-news')}
              </Button>
            ) : null}
          </Row>
        }
      />
      <Tabs
        label={t('title')}
        chosen={show}
        tabs={newsShows.map((key) => ({
          key,
          label: key === 'all' ? t('all') : say(`news.states.${key}`),
          count: query.data?.counts[key],
        }))}
        onChoose={(key) => change({ show: key === 'all' ? undefined : key, offset: undefined })}
      >
        <Asked query={query}>
          {({ items, total }) => (
            <Stack gap={4}>
              <Sheet as="div" bleeds>
                <DataTable
                  caption={t('title')}
                  rows={items}
                  rowKey={({ id }) => id}
                  rowHref={({ id }) => `/news/${id}`}
                  empty={<EmptyState title={t('empty')}>{t('emptyAdvice')}</EmptyState>}
                  columns={columns}
                />
              </Sheet>
              <Turning {...{ offset, total }} />
            </Stack>
          )}
        </Asked>
      </Tabs>
      {isWriting || (from && query.data?.mayDraft) ? (
        <DraftForm gatheringId={from ?? null} onClose={close} onDone={(id) => go(`/news/${id}`)} />
      ) : null}
    </Page>
  );
}
