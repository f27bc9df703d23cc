import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/points', load: () => import('./points.tsx') },
  { path: '/points/record/$pointId', load: () => import('./record.tsx') },
];
