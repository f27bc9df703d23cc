import type { RuleSet } from '#kernel/scoring';

type Moment = Date;

export interface AssessmentTables {
  assessment_rules: {
    tenant_id: string;
    case_id: string;
    file_text: string;
    rule_set: RuleSet;
    digest: string;
    from_year: number;
    until_year: number | null;
    decided_on: string | null;
    meeting: string;
  };
  assessment: {
    tenant_id: string;
    case_id: string;
    year: number;
    from_on: string;
    until_on: string;
    rules_id: string;
    frozen_at: Moment | null;
    sealed_at: Moment | null;
  };
  assessment_award: {
    tenant_id: string;
    id: string;
    case_id: string;
    person_id: string;
    item_id: string;
    hundredths: number;
    done_on: string;
    reason: string;
    file_id: string | null;
    proposed_by: string;
    proposed_at: Moment;
    outcome: 'approved' | 'refused' | null;
    decided_by: string | null;
    decided_at: Moment | null;
    note: string;
  };
}
