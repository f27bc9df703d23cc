import type { CaseSection } from '../proposals/case-section.ts';

const gone = ['discarded', 'withdrawn'];

export const section: CaseSection = {
  key: 'similar',
  place: 'main',
  isFor: ({ state }) => !gone.includes(state),
  load: () => import('./similar-section.tsx'),
};
