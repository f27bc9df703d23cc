import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/sign-in', load: () => import('./sign-in.tsx') }];
