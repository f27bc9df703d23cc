import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/commitments', load: () => import('./commitments.tsx') }];
