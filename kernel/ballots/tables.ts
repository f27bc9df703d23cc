import type { BallotPublicKey, BallotRules, BallotState, Choices, GroupCount, Tally } from './contract.ts';

export interface TieDecision {
  readonly itemIds: readonly string[];
  readonly reason: string;
  readonly byName: string;
}

export interface BallotTables {
  ballot: {
    tenant_id: string;
    id: string;
    case_id: string;
    purpose: string;
    title: string;
    state: BallotState;
    rules: BallotRules;
    rules_digest: string;
    run_off_of: string | null;
    tally: Tally | null;
    tie_decision: TieDecision | null;
    void_reason: string | null;
    recorded_counts: readonly GroupCount[] | null;
    scrutineers: string | null;
    prepared_at: Date;
    opened_at: Date | null;
    closed_at: Date | null;
  };
  ballot_voter: { tenant_id: string; ballot_id: string; person_id: string; group_id: string };
  ballot_key: {
    tenant_id: string;
    ballot_id: string;
    group_id: string;
    public_key: BallotPublicKey;
    private_key: string | null;
  };
  ballot_issue: { tenant_id: string; ballot_id: string; person_id: string; group_id: string; blinded: string };
  ballot_paper: {
    tenant_id: string;
    ballot_id: string;
    token: string;
    group_id: string;
    signature: string;
    choices: Choices;
  };
  ballot_vote: { tenant_id: string; ballot_id: string; person_id: string; group_id: string; choices: Choices };
}
