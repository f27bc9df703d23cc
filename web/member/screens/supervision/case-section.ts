// Whether and when it was chased, on the page of one's own case.
import type { CaseSection } from '../cases/case-section.ts';

export const section: CaseSection = {
  key: 'supervision',
  isFor: ({ undertakings }) => undertakings.length > 0,
  load: () => import('./chased.tsx'),
};
