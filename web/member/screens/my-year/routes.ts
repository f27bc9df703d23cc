import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/my-year', load: () => import('./my-year.tsx') },
  { path: '/my-year/add', load: () => import('./add-outside.tsx') },
  { path: '/my-year/contest', load: () => import('./contest.tsx') },
  { path: '/my-year/report/$reportId', load: () => import('./report.tsx') },
];
