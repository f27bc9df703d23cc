import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/news', load: () => import('./news.tsx') },
  { path: '/news/$newsId', load: () => import('./news-page.tsx') },
];
