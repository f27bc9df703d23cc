import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [
  { path: '/people', load: () => import('./people.tsx') },
  { path: '/people/$personId', load: () => import('./person.tsx') },
  { path: '/units', load: () => import('./units.tsx') },
  { path: '/categories', load: () => import('./categories.tsx') },
  { path: '/accounts', load: () => import('./accounts.tsx') },
  { path: '/roles', load: () => import('./roles.tsx') },
  { path: '/committee-settings', load: () => import('./committee-settings.tsx') },
  { path: '/calendar', load: () => import('./calendar.tsx') },
  { path: '/imports', load: () => import('./imports.tsx') },
  { path: '/imports/$runId', load: () => import('./import-run.tsx') },
  { path: '/audit', load: () => import('./audit.tsx') },
];
