// Pure rules of a round: each answers why not, or null.
import { type Refusal, refuse } from '#platform/errors';

export interface RoundFacts {
  readonly today: string;
  readonly nominees: number;
  readonly noticeUntil: string | null;
  readonly openObjections: number;
  readonly listed: number;
}

/** A share is rounded down: 10 % of 209 is 20, never 21. */
export const mostHonoured = (members: number, percent: number): number => Math.floor((members * percent) / 100);

export const hasNominees = ({ nominees }: RoundFacts): Refusal | null =>
  nominees === 0 ? refuse('nobody-nominated') : null;

export function isNoticeRunning({ today, noticeUntil }: RoundFacts): Refusal | null {
  if (noticeUntil === null) return refuse('no-public-notice');
  return today > noticeUntil ? refuse('notice-over', { until: noticeUntil }) : null;
}

export function canBeDecided({ today, noticeUntil, openObjections, listed }: RoundFacts): Refusal | null {
  if (noticeUntil !== null && today <= noticeUntil) return refuse('notice-running', { until: noticeUntil });
  if (openObjections > 0) return refuse('objections-open', { count: openObjections });
  return listed === 0 ? refuse('nobody-listed') : null;
}
