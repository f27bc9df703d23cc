import type { Conflicts, Finding, Plan, VoidReason } from './contract.ts';

interface OfCase {
  tenant_id: string;
  case_id: string;
}

export interface DemocraticTables {
  democratic_appraisal: OfCase & {
    year: number;
    purpose: string;
    decision: string;
    plan: Plan | null;
    plan_digest: string | null;
    self_checks_due_on: string | null;
    ballot_closes_on: string | null;
    round: number;
    published_at: Date | null;
    publication_note: string | null;
    bundle: unknown;
    conclusion: string | null;
  };
  democratic_target: OfCase & {
    unit_id: string;
    position: number;
    proposal_ids: string[];
    ballot_id: string | null;
    self_check: string | null;
    self_check_by: string | null;
    self_check_at: Date | null;
    points: string | null;
    feedback: string | null;
    rectification: string | null;
    rectify_by: string | null;
    rectification_at: Date | null;
    evidence: string | null;
    evidence_at: Date | null;
    finding: Finding | null;
    finding_note: string | null;
    rechecked_at: Date | null;
  };
  democratic_assessor: OfCase & { person_id: string; group_key: string; conflicts: Conflicts };
  democratic_scrutineer: OfCase & { person_id: string; signed_at: Date | null; remark: string | null };
  democratic_visit: OfCase & {
    id: string;
    unit_id: string;
    visited_on: string;
    people: string;
    findings: string;
    by_name: string;
    at: Date;
  };
  democratic_void: OfCase & { round: number; reason: VoidReason; note: string; at: Date };
}
