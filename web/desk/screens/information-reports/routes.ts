import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/information-reports', load: () => import('./information.tsx') },
  { path: '/information-reports/reports/$reportId', load: () => import('./reports/report-page.tsx') },
  { path: '/information-reports/issues/$issueId', load: () => import('./issues/issue-page.tsx') },
  {
    path: '/information-reports/commissions/$commissionId',
    load: () => import('./commissions/commission-page.tsx'),
  },
  { path: '/information-reports/mine', load: () => import('../../../information/mine.tsx') },
  { path: '/information-reports/mine/$reportId', load: () => import('../../../information/report.tsx') },
];
