import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/routing', load: () => import('./routing.tsx') }];
