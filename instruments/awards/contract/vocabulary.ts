export const awardStates = [
  'drafted',
  'nominating',
  'scoring',
  'voting',
  'public-notice',
  'decided',
  'certificates-issued',
  'cancelled',
] as const;
export type AwardState = (typeof awardStates)[number];

export const awardKinds = ['excellent-proposal', 'advanced-unit', 'advanced-person'] as const;
export type AwardKind = (typeof awardKinds)[number];

export const outcomes = ['awarded', 'not-chosen', 'removed'] as const;
export type Outcome = (typeof outcomes)[number];

/** Kind of the link from a decided round to each proposal it honours. */
export const awardedLink = 'awarded';

/** Smallest panel: the spread of fewer says nothing. */
export const smallestPanel = 3;
