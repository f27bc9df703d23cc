import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/supervision', load: () => import('./supervision.tsx') }];
