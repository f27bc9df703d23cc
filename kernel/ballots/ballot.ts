// A ballot as its acts see it.
import type { BallotRules, BallotState, GroupCount, Tally } from './contract.ts';
import type { BallotFacts } from './rules.ts';
import type { TieDecision } from './tables.ts';

export interface Ballot extends BallotFacts {
  readonly id: string;
  readonly caseId: string;
  readonly purpose: string;
  readonly title: string;
  readonly state: BallotState;
  readonly rules: BallotRules;
  readonly rulesDigest: string;
  readonly runOffOf: string | null;
  readonly tally: Tally | null;
  readonly tieDecision: TieDecision | null;
  readonly voidReason: string | null;
  readonly recordedCounts: readonly GroupCount[] | null;
  readonly scrutineers: string | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
}
