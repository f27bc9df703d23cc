// Plain values that the engine counts with; it reads nothing itself.
export type Facts = Readonly<Record<string, string | number | boolean>>;

export interface ScoredDeed {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string;
  readonly doneOn: string;
  /** Recorded after the freeze; such a deed counts nothing, unless an appeal reopened it. */
  readonly isLate?: boolean;
  readonly facts: Facts;
}

export interface SeatSpan {
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly isStanding: boolean;
}

export interface MemberFacts {
  readonly personId: string;
  readonly seats: readonly SeatSpan[];
}

/** Points given by hand, with evidence and approval kept elsewhere. */
export interface AwardGiven {
  readonly id: string;
  readonly itemId: string;
  readonly points: number;
  readonly on: string;
}

export interface Period {
  readonly from: string;
  readonly until: string;
}

export interface ScoringInput {
  readonly member: MemberFacts;
  readonly deeds: readonly ScoredDeed[];
  readonly awards?: readonly AwardGiven[];
  readonly period: Period;
  readonly frozenAt?: string | null;
  readonly reopened?: ReadonlySet<string>;
}
