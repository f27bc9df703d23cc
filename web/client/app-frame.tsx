// What every audience stands in: reader, cached answers, keys, toasts, and links that do not reload the page.
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { KeysProvider, NavigationProvider, ToastProvider } from '#web/ui';
import { newQueryClient } from './new-query-client.ts';
import { ReaderProvider } from './reader-provider.tsx';

/** The part of a router this needs. */
export interface Navigator {
  basepath?: string;
  history: { push: (path: string) => void };
}

export function AppFrame({ router, children }: { router: Navigator; children: ReactNode }) {
  const [queryClient] = useState(newQueryClient);
  const navigation = useMemo(
    () => ({
      base: (router.basepath ?? '').replace(/\/$/, ''),
      go: (href: string) => router.history.push(href),
    }),
    [router],
  );
  return (
    <ReaderProvider>
      <QueryClientProvider client={queryClient}>
        <NavigationProvider value={navigation}>
          <KeysProvider>
            <ToastProvider>{children}</ToastProvider>
          </KeysProvider>
        </NavigationProvider>
      </QueryClientProvider>
    </ReaderProvider>
  );
}
