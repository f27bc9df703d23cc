import type { PeopleTables } from '#kernel/people';
import type { ProposalKind } from './contract.ts';

export interface ProposalTables {
  proposal: {
    tenant_id: string;
    case_id: string;
    kind: ProposalKind;
    occasion: 'in-session' | 'ordinary';
    aimed_session_id: string | null;
    situation: string;
    is_one_matter: boolean;
    body_id: string | null;
    body_confirmed_at: Date | null;
    suggested_unit_ids: string[];
    attachment_ids: string[];
    lead_person_id: string;
    proposer_name: string;
    signer_count: number;
    submitted_at: Date | null;
    returned_count: number;
    review_decision: string | null;
    review_reason: string | null;
    review_note: string;
    decision_reason: string | null;
    decision_explanation: string;
    decision_meeting: string;
    decided_at: Date | null;
    main_case_id: string | null;
    assignment_note: string;
    class_letter: string | null;
    imported_from: string | null;
  };
  proposal_signer: {
    tenant_id: string;
    case_id: string;
    person_id: string;
    position: number;
    is_lead: boolean;
    state: SignerState;
    reason: string;
    at: Date | null;
  };
  proposal_revision: {
    tenant_id: string;
    case_id: string;
    revision: number;
    title: string;
    situation: string;
    /** Texts in their order. */
    recommendations: unknown;
    submitted_by: string;
    at: Date;
  };
  proposal_remark: {
    tenant_id: string;
    id: string;
    case_id: string;
    kind: RemarkKind;
    finding: string | null;
    text: string;
    by_person_id: string | null;
    by_name: string;
    at: Date;
  };
  proposal_category: {
    tenant_id: string;
    id: string;
    parent_id: string | null;
    name: string;
    sphere: 'economy' | 'politics' | 'culture' | 'society' | 'ecology';
    position: number;
    ended_on: string | null;
  };
}

export type SignerState = 'invited' | 'signed' | 'declined' | 'dropped';
export type RemarkKind = 'returned' | 'look-back';

/** With the people's registers, for looking up what a proposal points to. */
export type ProposalAndPeopleTables = ProposalTables & PeopleTables;
