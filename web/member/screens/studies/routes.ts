import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/studies', load: () => import('./studies.tsx') },
  { path: '/studies/make-ups/$id', load: () => import('./make-up.tsx') },
  { path: '/studies/groups', load: () => import('./groups.tsx') },
  { path: '/studies/groups/$id', load: () => import('./group.tsx') },
  { path: '/studies/notes', load: () => import('./notes.tsx') },
  { path: '/studies/notes/$id', load: () => import('./note.tsx') },
];
