import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/information-reports/mine', load: () => import('../../../information/mine.tsx') },
  { path: '/information-reports/mine/$reportId', load: () => import('../../../information/report.tsx') },
];
