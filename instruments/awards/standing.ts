// How a round stands: its limits, its votes, the plain facts for the rules.
import { type BallotView, ballotsOf } from '#kernel/ballots';
import type { Transaction } from '#platform/database';
import { shareBase } from './candidates.ts';
import type { AwardState, Limits } from './contract.ts';
import { awardedIn, type Nominee, type Round } from './round.ts';
import type { AwardFacts } from './rules.ts';
import { hasConflict } from './scores.ts';
import { limitsOf } from './shares.ts';

/** As they stand now, or as they stood when the vote began. */
export async function limitsNow(tx: Transaction, round: Round): Promise<Limits> {
  if (round.limits) return round.limits;
  const base = await shareBase(tx, { kind: round.awardKind, sessionId: round.sessionId });
  const { sharePercent: percent, collectivePercent, mostAwards } = round;
  return limitsOf({ base, percent, collectivePercent, mostAwards });
}

/** Who of the panel may score a nominee. */
export const scorersOf = (round: Round, nominee: Nominee) =>
  round.panel.filter(({ ties }) => !hasConflict(nominee.ties, ties));

/** A nominee with which the whole panel has to do cannot be waited for. */
const isUnscored = (round: Round) => (nominee: Nominee) =>
  scorersOf(round, nominee).length > 0 && !round.scores.some(({ nomineeId }) => nomineeId === nominee.id);

export const ballotPurposes = { collective: 'awards.collective', general: 'awards.general' } as const;

/** The latest vote of each part; a run-off belongs to its first round. */
export function votesByPart(ballots: readonly BallotView[]): ReadonlyMap<string, readonly BallotView[]> {
  return Map.groupBy(
    ballots.filter(({ state, tally }) => state !== 'void' && !(state === 'closed' && tally?.verdict !== 'valid')),
    ({ purpose }) => purpose,
  );
}

function ballotFacts(ballots: readonly BallotView[]): AwardFacts['ballots'] {
  const parts = new Set(ballots.map(({ purpose }) => purpose));
  const sound = votesByPart(ballots);
  const valid = [...sound.values()].filter((rounds) => rounds.every(({ state }) => state === 'closed')).length;
  return {
    running: ballots.filter(({ state }) => state === 'open' || state === 'prepared').length,
    tied: ballots.filter(({ state }) => state === 'tied').length,
    valid,
    parts: parts.size,
  };
}

export interface Standing {
  readonly round: Round;
  readonly limits: Limits;
  readonly ballots: readonly BallotView[];
  readonly facts: AwardFacts;
}

const withVotes: readonly AwardState[] = ['voting', 'public-notice', 'decided', 'certificates-issued'];

export async function standingOf(
  tx: Transaction,
  { round, state, today }: { round: Round; state: AwardState; today: string },
): Promise<Standing> {
  const limits = await limitsNow(tx, round);
  const ballots = withVotes.includes(state) || state === 'cancelled' ? await ballotsOf(tx, round.caseId) : [];
  return {
    round,
    limits,
    ballots,
    facts: {
      today,
      nomineeCount: round.nominees.length,
      mostAwards: limits.most,
      unscored: round.nominees.filter(isUnscored(round)).length,
      ballots: ballotFacts(ballots),
      noticeUntil: round.noticeUntil,
      openObjections: round.objections.filter(({ outcome }) => outcome === null).length,
      awardedCount: awardedIn(round).length,
    },
  };
}
