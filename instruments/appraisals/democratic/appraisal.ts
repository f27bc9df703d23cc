// A democratic appraisal as acts and questions know it.
import type { Conflicts, Plan } from './contract.ts';
import type { DemocraticTables } from './tables.ts';

type TargetRow = DemocraticTables['democratic_target'];

export interface Target {
  readonly unitId: string;
  readonly unitName: string;
  readonly proposalIds: readonly string[];
  readonly ballotId: string | null;
  readonly selfCheckedAt: Date | null;
  readonly rectifiedAt: Date | null;
  readonly recheckedAt: Date | null;
  readonly row: TargetRow;
}

export interface Assessor {
  readonly personId: string;
  readonly groupKey: string;
  readonly conflicts: Conflicts;
}

export interface Scrutineer {
  readonly personId: string;
  readonly signedAt: Date | null;
  readonly remark: string | null;
}

export interface DemocraticAppraisal {
  readonly caseId: string;
  readonly year: number;
  readonly purpose: string;
  readonly decision: string;
  readonly plan: Plan | null;
  readonly planDigest: string | null;
  readonly selfChecksDueOn: string | null;
  readonly ballotClosesOn: string | null;
  readonly round: number;
  readonly publishedAt: Date | null;
  readonly publicationNote: string | null;
  readonly conclusion: string | null;
  readonly targets: readonly Target[];
  readonly assessors: readonly Assessor[];
  readonly scrutineers: readonly Scrutineer[];
}
