import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/publication', load: () => import('./publication.tsx') },
  { path: '/publication/published', load: () => import('./published.tsx') },
  { path: '/publication/$caseId', load: () => import('./check.tsx') },
];
