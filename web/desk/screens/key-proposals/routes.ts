import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/key-proposals', load: () => import('./key-proposals.tsx') },
  { path: '/key-proposals/$caseId', load: () => import('./handling/handling.tsx') },
];
