import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { orRefused } from './or-refused.ts';
import type { Parameters } from './parameters.ts';
import { ask } from './perform.ts';
import { useReader } from './use-reader.ts';

export interface CursorPage<Item> {
  items: readonly Item[];
  nextCursor?: string | null | undefined;
  total?: number | undefined;
}

/** A long list by cursor: `items` so far, `fetchNextPage` for more. */
export function useAskPages<Item>(name: string, parameters: Parameters = {}) {
  const { locale } = useReader();
  const query = useInfiniteQuery({
    queryKey: ['ask', name, parameters, locale, 'pages'],
    queryFn: async ({ signal, pageParam }) =>
      orRefused(await ask<CursorPage<Item>>(name, { ...parameters, cursor: pageParam }, signal)),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return { ...query, items, total: query.data?.pages[0]?.total };
}
