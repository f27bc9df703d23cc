import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { askAndKeep, keptAt } from './kept-asking.ts';
import { orRefused } from './or-refused.ts';
import type { Parameters } from './parameters.ts';
import { ask } from './perform.ts';
import { useReader } from './use-reader.ts';

export interface CursorPage<Item> {
  items: readonly Item[];
  nextCursor?: string | null | undefined;
  total?: number | undefined;
}

/** A long list by cursor: `items` so far, `fetchNextPage` for more; `isKept` keeps the first page on the device. */
export function useAskPages<Item>(name: string, parameters: Parameters = {}, options: { isKept?: boolean } = {}) {
  const { locale } = useReader();
  const query = useInfiniteQuery({
    queryKey: ['ask', name, parameters, locale, 'pages'],
    queryFn: ({ signal, pageParam, client, queryKey }) => {
      const asking = async () =>
        orRefused(await ask<CursorPage<Item>>(name, { ...parameters, cursor: pageParam }, signal));
      const isFirst = pageParam === undefined;
      return options.isKept && isFirst ? askAndKeep({ client, queryKey, ask: asking }) : asking();
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const [first] = query.data?.pages ?? [];
  return { ...query, items, total: first?.total, keptAt: keptAt(first) };
}
