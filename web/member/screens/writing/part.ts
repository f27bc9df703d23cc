import type { Choices, ProposalView } from '#instruments/proposals/contract';
import type { Draft } from './draft.ts';

/** What every part of the writing screen is given. */
export interface Part {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  view: ProposalView;
  choices: Choices;
}
