// What other instruments add to the page of a proposal: `screens/<instrument>/case-section.ts` exports `section`.
import type { ComponentType } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';

export interface CaseSectionProps {
  proposal: ProposalView;
}

export interface CaseSection {
  key: string;
  /** Under the handling, or in the margin. */
  place: 'main' | 'margin';
  /** Whether there can be anything to say, so that nothing is asked in vain. */
  isFor(proposal: ProposalView): boolean;
  load: () => Promise<{ default: ComponentType<CaseSectionProps> }>;
}
