import type { Criterion, Side } from './contract.ts';

interface OfCase {
  tenant_id: string;
  case_id: string;
}

export interface TwoWayTables {
  appraisal_sheet: { tenant_id: string; year: number; side: Side; criteria: unknown; saved_at: Date };
  two_way_appraisal: OfCase & {
    proposal_id: string;
    undertaking_id: string;
    unit_id: string;
    year: number;
    sheets: unknown;
    closes_on: string;
    disclosed_at: Date | null;
    renewed_reply_reason: string | null;
    renewed_reply_asked_at: Date | null;
    advice: string | null;
    advised_at: Date | null;
    conclusion: string | null;
  };
  two_way_opinion: OfCase & {
    side: Side;
    points: unknown;
    total: string;
    remark: string;
    by_person_id: string | null;
    by_name: string;
    at: Date;
  };
  two_way_remark: OfCase & { person_id: string; by_name: string; text: string; at: Date };
}

export type Sheets = Readonly<Record<Side, readonly Criterion[]>>;
