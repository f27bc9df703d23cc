import type { CaseSection } from '../cases/case-section.ts';

/** Discarded and withdrawn proposals keep their links to themselves. */
const gone = ['discarded', 'withdrawn'];

export const section: CaseSection = {
  key: 'kin',
  isFor: ({ state }) => !gone.includes(state),
  load: () => import('./similar/kin-section.tsx'),
};
