import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/statistics', load: () => import('./statistics.tsx') }];
