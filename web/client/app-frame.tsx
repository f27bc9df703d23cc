// What every audience stands in: reader, cached answers, keys, toasts, and links that do not reload the page.
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { KeysProvider, NavigationProvider, ToastProvider } from '#web/ui';
import { newQueryClient } from './new-query-client.ts';
import { ReaderProvider } from './reader-provider.tsx';
import type { Router } from './router/router-of.ts';

export function AppFrame({ router, children }: { router: Router; children: ReactNode }) {
  const [queryClient] = useState(newQueryClient);
  const navigation = useMemo(
    () => ({ base: router.audience.basepath, go: (href: string) => router.go(href) }),
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
