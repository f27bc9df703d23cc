import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/outbox', load: () => import('./outbox.tsx') }];
