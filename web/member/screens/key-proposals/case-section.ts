import type { CaseSection } from '../cases/case-section.ts';

export const section: CaseSection = {
  key: 'key-proposals',
  isFor: ({ isKey }) => isKey,
  load: () => import('./led-by.tsx'),
};
