import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/duplicates', load: () => import('./duplicates.tsx') },
  { path: '/duplicates/$one/$other', load: () => import('./side-by-side.tsx') },
];
