import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/assessments', load: () => import('./assessments.tsx') },
  { path: '/assessments/new-rules', load: () => import('./new-rules.tsx') },
  { path: '/assessments/rules/$rulesId', load: () => import('./rules.tsx') },
  { path: '/assessments/years/$yearId', load: () => import('./year.tsx') },
  { path: '/assessments/years/$yearId/what-if', load: () => import('./what-if.tsx') },
  { path: '/assessments/years/$yearId/members/$personId', load: () => import('./sheet.tsx') },
  { path: '/assessments/of/$year/members/$personId', load: () => import('./sheet.tsx') },
  { path: '/ranking', load: () => import('./ranking.tsx') },
];
