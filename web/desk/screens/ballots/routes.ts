import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/ballots/$ballotId', load: () => import('../../../ballots/ballot-page.tsx') },
];
