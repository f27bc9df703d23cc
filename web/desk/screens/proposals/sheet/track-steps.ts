// The seven steps people speak of, where each state stands on them, and what completes each.
import type { ProposalState } from '#instruments/proposals/contract';

export const trackSteps = ['submission', 'review', 'filing', 'assignment', 'handling', 'reply', 'closing'] as const;

export type TrackKey = (typeof trackSteps)[number];

export const standsAt: Record<ProposalState, number> = {
  draft: 0,
  cosigning: 0,
  returned: 0,
  submitted: 1,
  'pre-reviewed': 2,
  filed: 3,
  'assignment-drafted': 3,
  handling: 4,
  rehandling: 4,
  replied: 5,
  tracking: 6,
  closed: 7,
  'not-filed': 2,
  merged: 2,
  converted: 2,
  withdrawn: 1,
  discarded: 0,
};

export const completedBy: Record<TrackKey, readonly string[]> = {
  submission: ['submitted'],
  review: ['pre-reviewed'],
  filing: ['filed'],
  assignment: ['assigned'],
  handling: ['replied'],
  reply: ['settled'],
  closing: ['settled', 'fulfilled'],
};

export const endedEarly: readonly ProposalState[] = ['not-filed', 'merged', 'converted', 'withdrawn', 'discarded'];
