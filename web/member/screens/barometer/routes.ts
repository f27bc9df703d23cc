import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/barometer', load: () => import('./issues.tsx') }];
