import type { CaseSection } from '../proposals/case-section.ts';

export const section: CaseSection = {
  key: 'key-proposals',
  place: 'main',
  isFor: ({ isKey }) => isKey,
  load: () => import('./led-by.tsx'),
};
