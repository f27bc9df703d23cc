import type { ProposalState } from '#instruments/proposals/contract';

export const trackSteps = ['draft', 'submitted', 'filed', 'assigned', 'replied', 'rated', 'closed'] as const;
export type TrackKey = (typeof trackSteps)[number] | 'not-filed' | 'merged' | 'converted' | 'withdrawn' | 'discarded';

/** The step that is being worked on in each state. */
export const stepOfState: Readonly<Partial<Record<ProposalState, number>>> = {
  draft: 0,
  cosigning: 0,
  returned: 0,
  submitted: 2,
  'pre-reviewed': 2,
  filed: 3,
  'assignment-drafted': 3,
  handling: 4,
  rehandling: 4,
  replied: 5,
  tracking: 6,
  closed: 7,
};
