import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/account', load: () => import('./account.tsx') }];
