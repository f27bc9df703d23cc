import type { Screen } from '#web/client';

export const screens: readonly Screen[] = [{ path: '/key-proposals/$caseId', load: () => import('./plan.tsx') }];
