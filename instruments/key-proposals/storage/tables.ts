import type { LeadKind, ScreeningMark, SupervisionForm } from '../contract.ts';
import type { LookBackText, PlanText, ReportText } from '../kept.ts';

export interface KeyTables {
  key_selection: {
    tenant_id: string;
    case_id: string;
    year: number;
    work_points: string;
    criteria: readonly { id: string; label: string }[];
    collect_until_on: string;
  };
  key_candidate: {
    tenant_id: string;
    case_id: string;
    proposal_id: string;
    marks: Record<string, ScreeningMark>;
    note: string;
    is_shortlisted: boolean | null;
    screened_by_name: string | null;
    is_decided: boolean;
  };
  key_nomination: {
    tenant_id: string;
    id: string;
    case_id: string;
    proposal_id: string;
    body_id: string | null;
    body_name: string;
    reason: string;
    by_name: string;
    at: Date;
  };
  key_handling: {
    tenant_id: string;
    case_id: string;
    proposal_id: string;
    year: number;
    lead_kind: LeadKind;
    lead_name: string;
    lead_post: string;
    supervisor_id: string;
    supervisor_name: string;
    supervisor_post: string;
    plan: PlanText | null;
    plan_signed_at: Date | null;
    report: ReportText | null;
    look_back: LookBackText | null;
  };
  key_visit: {
    tenant_id: string;
    id: string;
    case_id: string;
    kind: SupervisionForm;
    held_on: string;
    place: string;
    people: string;
    points: string;
    by_name: string;
    at: Date;
  };
  key_instruction: {
    tenant_id: string;
    id: string;
    case_id: string;
    leader_name: string;
    leader_post: string;
    text: string;
    is_paraphrase: boolean;
    given_on: string;
    source: string;
    readable_by: string[];
    unit_id: string | null;
    due_on: string | null;
    by_name: string;
    at: Date;
  };
}
