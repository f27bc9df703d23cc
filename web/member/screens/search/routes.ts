import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/search', load: () => import('./search.tsx') }];
