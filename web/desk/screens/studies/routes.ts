import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/studies', load: () => import('./studies.tsx') },
  { path: '/studies/plans/$id', load: () => import('./plans/plan-page.tsx') },
  { path: '/studies/first/$id', load: () => import('./first/first-page.tsx') },
  { path: '/studies/make-ups/$id', load: () => import('./make-ups/make-up-page.tsx') },
  { path: '/studies/groups/$id', load: () => import('./groups/group-page.tsx') },
  { path: '/studies/training/$id', load: () => import('./training/training-page.tsx') },
];
