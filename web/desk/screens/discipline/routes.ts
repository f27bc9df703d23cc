import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/discipline', load: () => import('./discipline.tsx') },
  { path: '/discipline/$caseId', load: () => import('./case.tsx') },
];
