import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/commended', load: () => import('./commended.tsx') },
  { path: '/commended/$roundId', load: () => import('./round.tsx') },
];
