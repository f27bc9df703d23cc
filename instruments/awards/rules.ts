// Pure rules of a round of awards: each answers why not, or null.
import { type Refusal, refuse } from '#platform/errors';

export interface AwardFacts {
  readonly today: string;
  readonly nomineeCount: number;
  readonly mostAwards: number;
  /** Nominees nobody of the panel has scored. */
  readonly unscored: number;
  readonly ballots: { readonly running: number; readonly tied: number; readonly valid: number; readonly parts: number };
  readonly noticeUntil: string | null;
  readonly openObjections: number;
  readonly awardedCount: number;
}

export const canBeScored = ({ nomineeCount, mostAwards }: AwardFacts): Refusal | null => {
  if (nomineeCount === 0) return refuse('nominees-missing');
  return mostAwards === 0 ? refuse('share-too-small') : null;
};

/** The panel is done with everybody; no vote runs, and none has brought a result yet. */
export function canBeVotedOn({ unscored, ballots, nomineeCount }: AwardFacts): Refusal | null {
  if (nomineeCount === 0) return refuse('nominees-missing');
  if (unscored > 0) return refuse('scores-missing', { count: unscored });
  if (ballots.running + ballots.tied > 0) return refuse('vote-running');
  return ballots.parts > 0 && ballots.valid >= ballots.parts ? refuse('vote-decided') : null;
}

export const canVoteBeClosed = ({ ballots }: AwardFacts): Refusal | null =>
  ballots.running === 0 ? refuse('vote-not-running') : null;

export const isTied = ({ ballots }: AwardFacts): Refusal | null =>
  ballots.tied === 0 ? refuse('vote-not-tied') : null;

export function canBePublished({ ballots }: AwardFacts): Refusal | null {
  if (ballots.running > 0) return refuse('vote-running');
  if (ballots.tied > 0) return refuse('vote-tied');
  return ballots.parts === 0 || ballots.valid < ballots.parts ? refuse('vote-invalid') : null;
}

export function canBeDecided({ today, noticeUntil, openObjections, awardedCount }: AwardFacts): Refusal | null {
  if (noticeUntil !== null && today <= noticeUntil) return refuse('notice-running', { until: noticeUntil });
  if (openObjections > 0) return refuse('objections-open', { count: openObjections });
  return awardedCount === 0 ? refuse('nobody-awarded') : null;
}

export const isNoticeRunning = ({ today, noticeUntil }: AwardFacts): Refusal | null =>
  noticeUntil !== null && today > noticeUntil ? refuse('notice-over', { until: noticeUntil }) : null;
