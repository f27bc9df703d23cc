import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/roster', load: () => import('./roster.tsx') }];
