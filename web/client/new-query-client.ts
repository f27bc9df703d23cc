// What was asked stays fresh for a moment; only problems are tried again.
import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.ts';

const freshForMilliseconds = 15_000;

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshForMilliseconds,
        retry: (failures, error) => error instanceof Problem && failures < 2,
        networkMode: 'always',
        refetchOnReconnect: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
