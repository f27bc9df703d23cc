// What is public now, under which address and since when; and what was withdrawn.
import type { PublishedView } from '#instruments/proposals/publication/contract';
import { Asked, useAsk, useDates, useScreenSearch, useTranslate } from '#web/client';
import { Button, type Column, DataTable, EmptyState, Page, PageHeader, Row, Sheet, Skeleton, Tabs } from '#web/ui';
import * as words from './messages/index.ts';

type Item = PublishedView['items'][number];
const shows = ['full', 'listed', 'withdrawn'] as const;
const pageSize = 50;

function useColumns(portal: string): Column<Item>[] {
  const t = useTranslate(words);
  const dates = useDates();
  return [
    { key: 'title', header: t('fields.title'), cell: ({ title }) => title, onPhone: 'title' },
    {
      key: 'address',
      header: t('fields.address'),
      kind: 'code',
      cell: ({ address }) => (
        <a href={`${portal}/proposals/${encodeURIComponent(address)}`} target="_blank" rel="noreferrer">
          {address}
        </a>
      ),
    },
    { key: 'version', header: t('fields.version'), kind: 'number', cell: ({ version }) => version },
    {
      key: 'changed',
      header: t('fields.changed'),
      kind: 'date',
      cell: ({ changedOn, withdrawnOn }) =>
        withdrawnOn ? t('published.withdrawnOn', { date: dates.day(withdrawnOn) }) : dates.day(changedOn),
    },
  ];
}

function Items({ view, caption }: { view: PublishedView; caption: string }) {
  return (
    <DataTable
      caption={caption}
      columns={useColumns(view.portal)}
      rows={view.items}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/publication/${id}`}
    />
  );
}

export default function Published() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const standing = shows.find((one) => one === search.standing) ?? 'full';
  const offset = Math.max(0, Number(search.from) || 0);
  const query = useAsk<PublishedView>('publication.published', { standing, offset });
  const turn = (to: number) => changeSearch({ from: to > 0 ? String(to) : undefined });
  return (
    <Page>
      <PageHeader
        title={t('published.title')}
        lead={t('published.lead')}
        back={{ label: t('title'), href: '/publication' }}
        verbs={query.data ? <a href={query.data.portal}>{t('published.portal')}</a> : null}
      />
      <Tabs
        label={t('published.title')}
        tabs={shows.map((key) => ({ key, label: t(`standings.${key}`), count: query.data?.counts[key] }))}
        chosen={standing}
        onChoose={(key) => changeSearch({ standing: key === 'full' ? undefined : key, from: undefined })}
      >
        <Sheet as="div" bleeds>
          <Asked query={query} waiting={<Skeleton lines={9} />}>
            {(view) =>
              view.items.length === 0 ? (
                <EmptyState title={t('published.empty')}>{t('published.emptyAdvice')}</EmptyState>
              ) : (
                <>
                  <Items view={view} caption={t(`standings.${standing}`)} />
                  {view.total > pageSize ? (
                    <Row gap={3}>
                      {offset > 0 ? (
                        <Button onClick={() => turn(offset - pageSize)}>{t('published.newer')}</Button>
                      ) : null}
                      {offset + pageSize < view.total ? (
                        <Button onClick={() => turn(offset + pageSize)}>{t('published.older')}</Button>
                      ) : null}
                    </Row>
                  ) : null}
                </>
              )
            }
          </Asked>
        </Sheet>
      </Tabs>
    </Page>
  );
}
