import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/proposals', load: () => import('./proposals.tsx') },
  { path: '/proposals/$caseId', load: () => import('./proposal.tsx') },
  { path: '/proposals/$caseId/revisions', load: () => import('./revisions.tsx') },
];
