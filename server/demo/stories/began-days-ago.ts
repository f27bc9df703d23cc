import type { Stage } from './story.ts';

export const day = 86_400_000;

/** How long ago a story of this stage began, in days. */
export const beganDaysAgo: Readonly<Record<Stage, number>> = {
  draft: 3,
  cosigning: 4,
  submitted: 2,
  returned: 5,
  'pre-reviewed': 6,
  'not-filed': 40,
  converted: 45,
  merged: 60,
  withdrawn: 30,
  filed: 7,
  'assignment-drafted': 11,
  assigned: 14,
  objected: 15,
  handling: 27,
  countersigning: 46,
  'signing-off': 48,
  checking: 49,
  delivered: 53,
  rehandling: 60,
  tracking: 90,
  closed: 150,
};
