import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/barometer', load: () => import('./barometer.tsx') },
  { path: '/barometer/$issueId', load: () => import('./issue-page.tsx') },
];
