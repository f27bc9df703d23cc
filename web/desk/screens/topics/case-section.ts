// In the margin of a proposal: the guide list or cultivation it began from.
import type { CaseSection } from '../proposals/case-section.ts';

export const section: CaseSection = {
  key: 'grown-from',
  place: 'margin',
  isFor: ({ grownFrom }) => grownFrom.length > 0,
  load: () => import('./grown-from.tsx'),
};
