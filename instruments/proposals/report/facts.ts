// What a yearly report counts: every thing it can count is one line with the case it belongs to.
import type { Satisfaction, UndertakingRole } from '#kernel/undertakings';
import type { ProposalKind, ProposalState } from '../contract.ts';

export interface Fact {
  readonly id: string;
  readonly caseId: string | null;
}

export interface ProposalFact extends Fact {
  readonly caseId: string;
  readonly number: string | null;
  readonly title: string;
  readonly proposer: string;
  readonly state: ProposalState;
  readonly kind: ProposalKind;
  readonly occasion: 'in-session' | 'ordinary';
  readonly categoryId: string | null;
  readonly category: string | null;
  readonly sphere: string | null;
  readonly classLetter: string | null;
  readonly isKey: boolean;
  readonly submittedOn: string;
}

export type Timing = 'in-time' | 'late' | 'overdue' | 'open';

/** One unit's job on one case: 件次. */
export interface TaskFact extends Fact {
  readonly unitId: string;
  readonly unitName: string;
  readonly unitSystem: string;
  readonly role: UndertakingRole;
  readonly state: string;
  readonly round: number;
  /** Of those who answer: against the clock of the first reply, extensions included; null without a clock. */
  readonly timing: Timing | null;
  readonly dueOn: string | null;
}

export interface UnitFact extends Fact {
  readonly name: string;
  readonly system: string;
  readonly tasks: number;
}

/** The last delivered reply of one undertaking. */
export interface ReplyFact extends Fact {
  readonly unitName: string;
  readonly classLetter: string | null;
  readonly deliveredOn: string;
}

export interface ConsultationFact extends Fact {
  readonly unitName: string;
  readonly mode: string;
  readonly heldOn: string;
}

/** One proposer asked to rate one reply; null while silent. */
export interface RatingFact extends Fact {
  readonly unitName: string;
  readonly process: Satisfaction | null;
  readonly result: Satisfaction | null;
}

export interface CommitmentFact extends Fact {
  readonly unitName: string;
  readonly text: string;
  readonly dueOn: string;
  readonly state: 'promised' | 'evidence-given' | 'verified';
}

/** One thing asked in a filed proposal, with the best answer it got. */
export interface RecommendationFact extends Fact {
  readonly text: string;
  readonly verdict: string | null;
}

export interface ExtensionFact extends Fact {
  readonly unitName: string;
  readonly state: 'requested' | 'granted' | 'refused';
  readonly newDueOn: string;
}

export interface LookBackFact extends Fact {
  readonly finding: string;
  readonly on: string;
}

/** Everything that a report is made from. `today` decides what is overdue. */
export interface Ledger {
  readonly today: string;
  readonly proposals: readonly ProposalFact[];
  readonly tasks: readonly TaskFact[];
  readonly replies: readonly ReplyFact[];
  readonly consultations: readonly ConsultationFact[];
  readonly ratings: readonly RatingFact[];
  readonly commitments: readonly CommitmentFact[];
  readonly recommendations: readonly RecommendationFact[];
  readonly extensions: readonly ExtensionFact[];
  readonly lookBacks: readonly LookBackFact[];
}
