import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/yearly-report', load: () => import('./yearly-report.tsx') },
  { path: '/yearly-report/lines', load: () => import('./report-lines.tsx') },
];
