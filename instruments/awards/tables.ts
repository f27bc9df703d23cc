import type { AwardKind, Outcome } from './contract.ts';

export interface AwardTables {
  award_round: {
    tenant_id: string;
    case_id: string;
    award_kind: AwardKind;
    session_id: string;
    award_name: string;
    share_percent: number | null;
    most_awards: number | null;
    collective_percent: number;
    criteria: unknown;
    nominating_until: string | null;
    scoring_until: string | null;
    limits: unknown;
    notice_from: string | null;
    notice_until: string | null;
    meeting: string;
    document_number: string;
    decided_on: string | null;
    issued_on: string | null;
    cancelled_reason: string;
  };
  award_nominee: {
    tenant_id: string;
    id: string;
    case_id: string;
    target_id: string;
    label: string;
    detail: string;
    holder: string;
    is_collective: boolean;
    ties: string[];
    outcome: Outcome | null;
    rank: number | null;
    certificate_number: string | null;
  };
  award_panelist: { tenant_id: string; case_id: string; person_id: string; name: string; ties: string[] };
  award_objection: {
    tenant_id: string;
    id: string;
    case_id: string;
    nominee_id: string;
    by_name: string;
    text: string;
    at: Date;
    outcome: 'upheld' | 'dismissed' | null;
    answer: string;
    answered_at: Date | null;
  };
}
