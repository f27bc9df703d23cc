import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/activities/$activityId/hall', load: () => import('./hall.tsx') },
  { path: '/activities/$activityId/sign-in', load: () => import('./sign-in-desk.tsx') },
];
