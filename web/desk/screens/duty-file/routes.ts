import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/duty-file', load: () => import('./duty-file.tsx') },
  { path: '/duty-file/members/$personId', load: () => import('./file-page.tsx') },
  { path: '/duty-file/reports/$reportId', load: () => import('./report-page.tsx') },
];
