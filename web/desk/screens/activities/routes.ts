import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/activities', load: () => import('./activities.tsx') },
  { path: '/activities/$activityId', load: () => import('./activity-page.tsx') },
  { path: '/activities/series/$seriesId', load: () => import('./series-page.tsx') },
];
