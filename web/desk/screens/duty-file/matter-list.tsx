// A list of matters to decide: open first, decided on asking, to take away as a workbook.
import type { ReactNode } from 'react';
import { useAskPages, useScreenSearch, useTranslate } from '#web/client';
import { ButtonLink, EmptyState, ErrorState, LoadMore, Row, Segments, Skeleton, Stack } from '#web/ui';
import * as words from './messages/index.ts';

const shows = ['open', 'decided', 'all'] as const;

export interface MatterListProps<Item> {
  query: 'additions' | 'contests';
  card: (item: Item) => ReactNode;
}

export function MatterList<Item extends { id: string }>({ query: name, card }: MatterListProps<Item>) {
  const t = useTranslate(words);
  const [search, change] = useScreenSearch();
  const show = shows.find((one) => one === search.show) ?? 'open';
  const query = useAskPages<Item>(`duty-file.${name}`, { show });
  if (query.isPending) return <Skeleton lines={8} />;
  if (query.error) return <ErrorState title={t('failed')} onRetry={() => void query.refetch()} />;
  return (
    <>
      <Row gap={3} justify="between">
        <Segments
          label={t('show')}
          value={show}
          options={shows.map((value) => ({ value, label: t(`shows.${value}`) }))}
          onChange={(value) => change({ show: value === 'open' ? undefined : value })}
        />
        <ButtonLink size="small" icon="download" href={`/api/duty-file/${name}.xlsx?show=${show}`} download>
          {t('export')}
        </ButtonLink>
      </Row>
      {query.items.length === 0 ? <EmptyState title={t('nothing')}>{t(`empty.${name}`)}</EmptyState> : null}
      <Stack gap={4}>{query.items.map(card)}</Stack>
      <LoadMore
        shown={query.items.length}
        total={query.total}
        hasMore={query.hasNextPage}
        pending={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </>
  );
}
