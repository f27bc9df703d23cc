import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  {
    path: '/proposals/$caseId/undertakings/$undertakingId/reply',
    load: () => import('./reply/reply-editor.tsx'),
  },
];
