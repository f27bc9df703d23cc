import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/appraisals', load: () => import('./appraisals.tsx') },
  { path: '/appraisals/two-way/$id', load: () => import('./two-way.tsx') },
  { path: '/appraisals/democratic/$id', load: () => import('./democratic.tsx') },
];
