// What other instruments add to the page of one of my cases: `screens/<instrument>/case-section.ts` exports `section`.
import type { ComponentType } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';

export interface CaseSectionProps {
  view: ProposalView;
}

export interface CaseSection {
  key: string;
  /** Whether there can be anything to say, so that nothing is asked in vain. */
  isFor(view: ProposalView): boolean;
  load: () => Promise<{ default: ComponentType<CaseSectionProps> }>;
}
