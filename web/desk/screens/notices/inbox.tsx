// The notices under one filter.
import { Asked, useTranslate } from '#web/client';
import { EmptyState, LoadMore, Skeleton } from '#web/ui';
import { useNoticePages } from './asks.ts';
import * as words from './messages/index.ts';
import { NoticeDays } from './notice-days.tsx';
import type { NoticeFilter } from './notice-filters.ts';

export function Inbox({ filter, onRead }: { filter: NoticeFilter; onRead: (noticeIds: string[]) => void }) {
  const t = useTranslate(words);
  const pages = useNoticePages(filter);
  return (
    <Asked query={pages} waiting={<Skeleton lines={9} />}>
      {() =>
        pages.notices.length === 0 ? (
          <EmptyState title={t(`empty.${filter}`)}>{t('empty.advice')}</EmptyState>
        ) : (
          <>
            <NoticeDays notices={pages.notices} onRead={(id) => onRead([id])} />
            <LoadMore
              shown={pages.notices.length}
              hasMore={pages.hasNextPage}
              pending={pages.isFetchingNextPage}
              onMore={() => void pages.fetchNextPage()}
            />
          </>
        )
      }
    </Asked>
  );
}
