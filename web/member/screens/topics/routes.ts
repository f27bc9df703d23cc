import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/topics', load: () => import('./topics.tsx') },
  { path: '/topics/calls/$callId', load: () => import('./call.tsx') },
  { path: '/topics/clue', load: () => import('./send-clue.tsx') },
  { path: '/topics/clues/$clueId', load: () => import('./my-clues.tsx') },
  { path: '/topics/cultivations', load: () => import('./cultivations.tsx') },
  { path: '/topics/cultivations/$cultivationId', load: () => import('./cultivation.tsx') },
];
