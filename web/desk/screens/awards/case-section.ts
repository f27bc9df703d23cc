// On a proposal's page: the award it got.
import type { CaseSection } from '../proposals/case-section.ts';

export const section: CaseSection = {
  key: 'awards',
  place: 'margin',
  isFor: ({ timeline }) => timeline.some(({ name }) => name.endsWith('awarded')),
  load: () => import('./case-awards.tsx'),
};
