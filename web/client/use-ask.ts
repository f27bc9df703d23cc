import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { askAndKeep, showKept } from './kept-asking.ts';
import { orRefused } from './or-refused.ts';
import type { Parameters } from './parameters.ts';
import { ask } from './perform.ts';
import { useReader } from './use-reader.ts';

export interface AskOptions {
  isEnabled?: boolean;
  /** Keeps the old answer on screen while the next is fetched, as when filters change. */
  keepsPrevious?: boolean;
  refreshEveryMilliseconds?: number;
  /**
   * The last answer is kept on this device and shown when there is no network; only of one's own things.
   * `at-once` shows it also while the server is asked: for lists to read, never for what one writes upon.
   */
  isKept?: boolean | 'at-once';
}

/** `useAsk<QueueView>('proposals.queue', { state })` */
export function useAsk<Answer>(name: string, parameters: Parameters = {}, options: AskOptions = {}) {
  const { locale } = useReader();
  const client = useQueryClient();
  const key = JSON.stringify(['ask', name, parameters, locale]);
  const isShownAtOnce = options.isKept === 'at-once' && options.isEnabled !== false;
  useEffect(() => {
    if (isShownAtOnce) void showKept(client, JSON.parse(key)).catch(() => undefined);
  }, [isShownAtOnce, client, key]);
  return useQuery<Answer>({
    queryKey: ['ask', name, parameters, locale],
    queryFn: ({ signal, client: asking, queryKey }) => {
      const fromServer = async () => orRefused(await ask<Answer>(name, parameters, signal));
      return options.isKept ? askAndKeep({ client: asking, queryKey, ask: fromServer }) : fromServer();
    },
    enabled: options.isEnabled ?? true,
    refetchInterval: options.refreshEveryMilliseconds ?? false,
    ...(options.keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
