// Chasing on the page of a case: asked for only where units are or were at work.
import type { CaseSection } from '../proposals/case-section.ts';

export const section: CaseSection = {
  key: 'supervision',
  place: 'main',
  isFor: ({ undertakings, clock }) => undertakings.length > 0 || clock?.isOverdue === true,
  load: () => import('./case-supervision.tsx'),
};
