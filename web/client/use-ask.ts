import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { orRefused } from './or-refused.ts';
import type { Parameters } from './parameters.ts';
import { ask } from './perform.ts';
import { useReader } from './use-reader.ts';

export interface AskOptions {
  isEnabled?: boolean;
  /** Keeps the old answer on screen while the next is fetched, as when filters change. */
  keepsPrevious?: boolean;
  refreshEveryMilliseconds?: number;
}

/** `useAsk<QueueView>('proposals.queue', { state })` */
export function useAsk<Answer>(name: string, parameters: Parameters = {}, options: AskOptions = {}) {
  const { locale } = useReader();
  return useQuery<Answer>({
    queryKey: ['ask', name, parameters, locale],
    queryFn: async ({ signal }) => orRefused(await ask<Answer>(name, parameters, signal)),
    enabled: options.isEnabled ?? true,
    refetchInterval: options.refreshEveryMilliseconds ?? false,
    ...(options.keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
