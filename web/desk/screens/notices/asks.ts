// The inbox, a page at a time: its answer names its rows and its next page in its own way.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { NoticeFilter, NoticePage } from '#kernel/notices/contract';
import { ask, isRefusal, Refused, type SpokenRefusal, useReader } from '#web/client';

async function readPage(filter: NoticeFilter, after: string | undefined, signal: AbortSignal) {
  const answer = await ask<NoticePage>('notices.list', { filter, after }, signal);
  if (isRefusal(answer)) throw new Refused(answer as SpokenRefusal);
  return answer as NoticePage;
}

export function useNoticePages(filter: NoticeFilter) {
  const { locale } = useReader();
  const query = useInfiniteQuery({
    queryKey: ['ask', 'notices.list', { filter }, locale, 'pages'],
    queryFn: ({ signal, pageParam }) => readPage(filter, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return { ...query, notices: query.data?.pages.flatMap((page) => page.notices) ?? [] };
}
