import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/awards', load: () => import('./awards.tsx') },
  { path: '/awards/$roundId', load: () => import('./award-round.tsx') },
];
