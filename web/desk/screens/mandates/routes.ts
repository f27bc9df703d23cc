import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/write-for', load: () => import('./write-for.tsx') },
  { path: '/write', load: () => import('./write.tsx') },
];
