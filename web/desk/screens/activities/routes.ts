import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/activities', load: () => import('./activities.tsx') },
  { path: '/activities/leave', load: () => import('./leave/leave-page.tsx') },
  { path: '/activities/$activityId', load: () => import('./activity-page.tsx') },
  { path: '/activities/$activityId/readers', load: () => import('./readers-page.tsx') },
  { path: '/activities/series/$seriesId', load: () => import('./series-page.tsx') },
];
