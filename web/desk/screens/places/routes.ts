import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/places', load: () => import('./places.tsx') },
  { path: '/places/places/$placeId', load: () => import('./place-page.tsx') },
  { path: '/places/matters/$matterId', load: () => import('./matter-page.tsx') },
  { path: '/places/projects/$projectId', load: () => import('./project-page.tsx') },
];
