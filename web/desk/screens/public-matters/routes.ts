import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/public-matters', load: () => import('./public-matters.tsx') },
  { path: '/public-matters/look-ups', load: () => import('./look-ups.tsx') },
  { path: '/public-matters/matters/$matterId', load: () => import('./matter-page.tsx') },
  { path: '/public-matters/points/$pointId', load: () => import('./point-page.tsx') },
];
