import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/notices', load: () => import('./notices.tsx') }];
