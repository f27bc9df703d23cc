import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/write', load: () => import('./write-home.tsx') },
  { path: '/write/new/$thingId', load: () => import('./offline/offline-draft.tsx') },
  { path: '/write/$caseId', load: () => import('./write.tsx') },
  { path: '/write/$caseId/submit', load: () => import('./submit.tsx') },
  { path: '/write/$caseId/signers', load: () => import('./signers/signers.tsx') },
];
