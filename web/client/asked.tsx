// The three faces of an answer: on its way, gone wrong, here.
import type { ReactNode } from 'react';
import { ErrorState, Skeleton } from '#web/ui';
import { useExplain } from './explain.ts';
import { keptAt } from './kept-asking.ts';
import { KeptLine } from './kept-line.tsx';
import { Problem, Refused } from './problem.ts';

export interface AskedProps<Answer> {
  query: {
    data: Answer | undefined;
    error: unknown;
    isFetching: boolean;
    refetch: () => Promise<unknown>;
    dataUpdatedAt?: number;
  };
  waiting?: ReactNode;
  children: (answer: Answer) => ReactNode;
}

export function Asked<Answer>({ query, waiting, children }: AskedProps<Answer>) {
  const explain = useExplain();
  if (query.data !== undefined) {
    const at = keptAt(query.data) ?? (query.error instanceof Problem ? query.dataUpdatedAt : undefined);
    return (
      <>
        {at === undefined ? null : <KeptLine at={at} isAsking={query.isFetching} />}
        {children(query.data)}
      </>
    );
  }
  if (!query.error) return waiting ?? <Skeleton />;
  return (
    <ErrorState
      {...explain(query.error)}
      onRetry={query.error instanceof Refused ? undefined : () => void query.refetch()}
      isRetrying={query.isFetching}
    />
  );
}
