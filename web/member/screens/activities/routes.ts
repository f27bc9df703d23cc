import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/activities', load: () => import('./activities.tsx') },
  { path: '/activities/$activityId', load: () => import('./activity.tsx') },
];
