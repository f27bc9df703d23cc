import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/my-year/points', load: () => import('./points.tsx') }];
