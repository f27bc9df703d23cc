import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/liaison', load: () => import('./liaison.tsx') },
  { path: '/liaison/$pairId', load: () => import('./pair-page.tsx') },
];
