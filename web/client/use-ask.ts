import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { askAndKeep } from './kept-asking.ts';
import { orRefused } from './or-refused.ts';
import type { Parameters } from './parameters.ts';
import { ask } from './perform.ts';
import { useReader } from './use-reader.ts';

export interface AskOptions {
  isEnabled?: boolean;
  /** Keeps the old answer on screen while the next is fetched, as when filters change. */
  keepsPrevious?: boolean;
  refreshEveryMilliseconds?: number;
  /** The last answer is kept on this device and shown when there is no network; only of one's own things. */
  isKept?: boolean;
}

/** `useAsk<QueueView>('proposals.queue', { state })` */
export function useAsk<Answer>(name: string, parameters: Parameters = {}, options: AskOptions = {}) {
  const { locale } = useReader();
  return useQuery<Answer>({
    queryKey: ['ask', name, parameters, locale],
    queryFn: ({ signal, client, queryKey }) => {
      const asking = async () => orRefused(await ask<Answer>(name, parameters, signal));
      return options.isKept ? askAndKeep({ client, queryKey, ask: asking }) : asking();
    },
    enabled: options.isEnabled ?? true,
    refetchInterval: options.refreshEveryMilliseconds ?? false,
    ...(options.keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
