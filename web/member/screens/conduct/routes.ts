import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/conduct', load: () => import('./conduct.tsx') },
  { path: '/conduct/$caseId', load: () => import('./own-case.tsx') },
];
