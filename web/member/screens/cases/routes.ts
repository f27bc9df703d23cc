import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/cases', load: () => import('./cases.tsx') },
  { path: '/cases/$caseId', load: () => import('./case.tsx') },
  { path: '/cases/$caseId/sign', load: () => import('./sign.tsx') },
  { path: '/cases/$caseId/reply/$undertakingId', load: () => import('./reply/reply.tsx') },
  { path: '/cases/$caseId/rate/$undertakingId', load: () => import('./rate.tsx') },
  { path: '/cases/$caseId/commitments/$commitmentId', load: () => import('./commitment.tsx') },
];
