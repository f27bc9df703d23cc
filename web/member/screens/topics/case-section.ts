// On the page of one of my cases: what it began from.
import type { CaseSection } from '../cases/case-section.ts';

export const section: CaseSection = {
  key: 'grown-from',
  isFor: ({ grownFrom }) => grownFrom.length > 0,
  load: () => import('./grown-from.tsx'),
};
