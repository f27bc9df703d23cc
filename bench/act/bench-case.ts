import type { BenchCommittee, Part } from './committee.ts';

export interface BenchCase {
  readonly number: number;
  id: string;
  version: number;
  undertakingId: string;
  recommendationIds: string[];
}

export interface Step {
  readonly act: string;
  readonly part: Part;
  readonly on: 'nothing' | 'case' | 'undertaking';
  /** Steps whose cost is shown; the others only lead to them. */
  readonly isMeasured?: boolean;
  input(committee: BenchCommittee, one: BenchCase): unknown;
}
