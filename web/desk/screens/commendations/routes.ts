import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/commendations', load: () => import('./commendations.tsx') },
  { path: '/commendations/$roundId', load: () => import('./round.tsx') },
];
