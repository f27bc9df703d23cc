import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/members', load: () => import('./members.tsx') },
  { path: '/members/$memberId', load: () => import('./member.tsx') },
];
