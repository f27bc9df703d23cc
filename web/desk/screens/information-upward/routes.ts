import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/information-reports/upward', load: () => import('./upward.tsx') },
  { path: '/information-reports/upward/$issueId', load: () => import('./issue/issue-page.tsx') },
  { path: '/information-reports/instructions', load: () => import('./instructions/instructions-page.tsx') },
  {
    path: '/information-reports/instructions/$instructionId',
    load: () => import('./instructions/instruction-page.tsx'),
  },
  { path: '/information-reports/adoption-bulletins/$bulletinId', load: () => import('./bulletins/bulletin-page.tsx') },
];
