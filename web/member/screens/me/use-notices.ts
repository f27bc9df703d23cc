import { useInfiniteQuery } from '@tanstack/react-query';
import type { NoticePage } from '#kernel/notices/contract';
import { ask, isRefusal, useReader } from '#web/client';

export type Filter = 'all' | 'to-do';

export function useNotices(filter: Filter) {
  const { locale } = useReader();
  return useInfiniteQuery({
    queryKey: ['ask', 'notices.list', { filter }, locale, 'pages'],
    queryFn: async ({ pageParam, signal }) => {
      const page = await ask<NoticePage>('notices.list', { filter, after: pageParam }, signal);
      return isRefusal(page) ? { notices: [], next: null } : (page as NoticePage);
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
