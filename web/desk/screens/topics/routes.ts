import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/topics', load: () => import('./topics.tsx') },
  { path: '/topics/calls/$callId', load: () => import('./calls/call-page.tsx') },
  { path: '/topics/clues/$clueId', load: () => import('./clues/clue-page.tsx') },
  { path: '/topics/cultivations/$cultivationId', load: () => import('./cultivations/cultivation-page.tsx') },
];
