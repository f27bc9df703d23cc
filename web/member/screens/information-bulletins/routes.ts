import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/information-reports/adoption-bulletins', load: () => import('./bulletins.tsx') },
  { path: '/information-reports/adoption-bulletins/$bulletinId', load: () => import('./bulletin.tsx') },
];
