// Sends what waits: on opening, when the network returns, when the app comes to the front, and now and then.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isTouched } from '../is-touched.ts';
import { hear } from './hear.ts';
import { flushOutbox } from './outbox.ts';

const againAfterMilliseconds = 30_000;

export function useSending(owner: string) {
  const queryClient = useQueryClient();
  useEffect(() => {
    const flush = () => void flushOutbox(owner).catch(() => undefined);
    const flushInFront = () => {
      if (document.visibilityState === 'visible') flush();
    };
    flush();
    const timer = setInterval(flushInFront, againAfterMilliseconds);
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flushInFront);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flushInFront);
    };
  }, [owner]);
  useEffect(
    () =>
      hear(({ cases, outcome }) => {
        if (outcome.kind !== 'sent') return;
        const predicate = ({ queryKey }: { queryKey: readonly unknown[] }) =>
          queryKey[0] === 'ask' && isTouched(queryKey[2], cases);
        void queryClient.invalidateQueries({ predicate });
      }),
    [queryClient],
  );
}
