// Two-way appraisal on the page of a proposal: asked for only where a unit has answered.
import type { CaseSection } from '../proposals/case-section.ts';

export const section: CaseSection = {
  key: 'appraisals',
  place: 'main',
  isFor: ({ undertakings }) => undertakings.some(({ role, state }) => role !== 'co' && state === 'settled'),
  load: () => import('./two-way/of-proposal.tsx'),
};
