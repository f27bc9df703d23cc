// How many may be honoured (domain 2.13): at most a share of filed proposals or of units, a share of them collective.
import type { Limits } from './contract.ts';

export interface ShareWanted {
  readonly base: number | null;
  readonly percent: number | null;
  readonly collectivePercent: number;
  /** Fewer, if the committee wants so; for persons the number itself. */
  readonly mostAwards: number | null;
}

/** A share is rounded down: 5 % of 430 is 21, never 22. */
export function limitsOf({ base, percent, collectivePercent, mostAwards }: ShareWanted): Limits {
  const byShare = base === null || percent === null ? Number.POSITIVE_INFINITY : Math.floor((base * percent) / 100);
  const most = Math.min(byShare, mostAwards ?? Number.POSITIVE_INFINITY);
  const whole = Number.isFinite(most) ? most : 0;
  return {
    base,
    percent,
    most: whole,
    collectivePercent,
    collectiveLeast: Math.ceil((whole * collectivePercent) / 100),
  };
}

/**
 * Of those chosen, in the order of their votes, who stays so that the collective share is kept: others go from the last,
 * however many votes they had.
 */
export function withinCollectiveShare<One extends { readonly isCollective: boolean }>(
  chosen: readonly One[],
  percent: number,
): One[] {
  if (percent === 0) return [...chosen];
  const collective = chosen.filter(({ isCollective }) => isCollective).length;
  const most = Math.floor((collective * 100) / percent);
  let others = Math.max(0, most - collective);
  return chosen.filter(({ isCollective }) => isCollective || others-- > 0);
}
