// Two-way appraisal on the page of one of my cases: asked for only where a unit has answered.
import type { CaseSection } from '../cases/case-section.ts';

export const section: CaseSection = {
  key: 'appraisals',
  isFor: ({ undertakings }) => undertakings.some(({ role, state }) => role !== 'co' && state === 'settled'),
  load: () => import('./of-case.tsx'),
};
