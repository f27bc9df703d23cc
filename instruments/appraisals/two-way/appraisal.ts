// A two-way appraisal as acts and questions know it.
import type { Side } from './contract.ts';
import type { Sheets } from './tables.ts';

export interface TwoWayAppraisal {
  readonly caseId: string;
  readonly proposalId: string;
  readonly undertakingId: string;
  readonly unitId: string;
  readonly year: number;
  readonly sheets: Sheets;
  readonly closesOn: string;
  readonly disclosedAt: Date | null;
  readonly renewedReplyReason: string | null;
  readonly renewedReplyAskedAt: Date | null;
  readonly advice: string | null;
  readonly advisedAt: Date | null;
  readonly conclusion: string | null;
}

export interface Opinion {
  readonly caseId: string;
  readonly side: Side;
  readonly points: Readonly<Record<string, number>>;
  readonly total: number;
  readonly remark: string;
  readonly byPersonId: string | null;
  readonly byName: string;
  readonly at: Date;
}

export interface Remark {
  readonly caseId: string;
  readonly personId: string;
  readonly byName: string;
  readonly text: string;
  readonly at: Date;
}
