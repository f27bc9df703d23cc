import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/', load: () => import('./today.tsx') }];
