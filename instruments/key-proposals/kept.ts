// A round and a handling as their acts see them.
import type * as z from 'zod';
import type { LeadKind, lookBackSchema, planSchema, reportSchema, ScreeningMark } from './contract.ts';

export type PlanText = z.infer<typeof planSchema>;
export type ReportText = z.infer<typeof reportSchema>;
export type LookBackText = z.infer<typeof lookBackSchema>;

export interface Candidate {
  readonly proposalId: string;
  readonly marks: Readonly<Record<string, ScreeningMark>>;
  readonly note: string;
  readonly isShortlisted: boolean | null;
  readonly screenedByName: string | null;
  readonly isDecided: boolean;
  readonly isTakenUp: boolean;
  readonly number: string | null;
  readonly title: string;
  readonly state: string;
}

export interface Round {
  readonly caseId: string;
  readonly year: number;
  readonly workPoints: string;
  readonly criteria: readonly { readonly id: string; readonly label: string }[];
  readonly collectUntilOn: string;
  readonly candidates: readonly Candidate[];
}

export interface Handling {
  readonly caseId: string;
  readonly proposalId: string;
  readonly year: number;
  readonly lead: { readonly kind: LeadKind; readonly name: string; readonly post: string };
  readonly supervisorId: string;
  readonly supervisor: { readonly name: string; readonly post: string };
  readonly plan: PlanText | null;
  readonly planSignedAt: Date | null;
  readonly report: ReportText | null;
  readonly lookBack: LookBackText | null;
  readonly visits: number;
}
