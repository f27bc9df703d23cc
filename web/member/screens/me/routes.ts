import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/me', load: () => import('./me.tsx') },
  { path: '/me/notices', load: () => import('./notices.tsx') },
  { path: '/me/notice-settings', load: () => import('./notice-settings.tsx') },
  { path: '/me/sessions', load: () => import('./sessions.tsx') },
  { path: '/me/sign-in', load: () => import('./sign-in-methods.tsx') },
];
