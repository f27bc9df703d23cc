// My inbox: newest first, unread said in words, each leading to its case.
import './me.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { perform, useExplain, useTranslate } from '#web/client';
import { Button, EmptyState, ErrorState, Page, PageHeader, Segments, Skeleton, Stack } from '#web/ui';
import * as words from './messages/index.ts';
import { NoticeRow } from './notice-row.tsx';
import { type Filter, useNotices } from './use-notices.ts';
import './notices.css';

export default function Notices() {
  const t = useTranslate(words);
  const explain = useExplain();
  const queryClient = useQueryClient();
  const [filter, setFilter] = useState<Filter>('all');
  const pages = useNotices(filter);
  const notices = pages.data?.pages.flatMap((page) => page.notices) ?? [];
  const hasUnread = notices.some(({ readAt }) => readAt === null);

  async function markRead(noticeIds?: readonly string[]) {
    await perform('notices.mark-read', noticeIds ? { noticeIds } : {}).catch(() => undefined);
    await queryClient.invalidateQueries({
      predicate: ({ queryKey }) => String(queryKey[1]).startsWith('notices.'),
    });
  }

  return (
    <Page width="form">
      <PageHeader title={t('notices.title')} back={{ label: t('back'), href: '/me' }} />
      <Stack gap={4}>
        <div className="me-notices-head">
          <Segments<Filter>
            label={t('notices.filters')}
            value={filter}
            onChange={setFilter}
            options={[
              { value: 'all', label: t('notices.all') },
              { value: 'to-do', label: t('notices.toDo') },
            ]}
          />
          {hasUnread ? (
            <Button kind="quiet" onClick={() => void markRead()}>
              {t('notices.markAll')}
            </Button>
          ) : null}
        </div>
        {pages.isPending ? <Skeleton /> : null}
        {pages.error ? <ErrorState {...explain(pages.error)} onRetry={() => void pages.refetch()} /> : null}
        {pages.isSuccess && notices.length === 0 ? (
          <EmptyState title={t('notices.empty')}>{t('notices.emptyHint')}</EmptyState>
        ) : null}
        <ul className="me-links">
          {notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} onOpen={() => void markRead([notice.id])} />
          ))}
        </ul>
        {pages.hasNextPage ? (
          <Button pending={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('notices.more')}
          </Button>
        ) : null}
      </Stack>
    </Page>
  );
}
