import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/places', load: () => import('./places.tsx') },
  { path: '/places/visit/$placeId', load: () => import('./visit.tsx') },
  { path: '/places/matters/$matterId', load: () => import('./matter.tsx') },
  { path: '/places/contacts/$pairId', load: () => import('./contact.tsx') },
  { path: '/places/projects', load: () => import('./projects.tsx') },
  { path: '/places/projects/$projectId', load: () => import('./project.tsx') },
];
