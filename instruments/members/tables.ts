// The rows of this instrument; they never leave the storage files.
import type { BranchKind, ChangeKind, PhoneFor } from './contract/vocabulary.ts';
import type { Wrote } from './placing/change.ts';

interface Own {
  tenant_id: string;
  id: string;
}

export interface MemberTables {
  placement_change: Own & {
    person_id: string;
    number: number;
    kind: ChangeKind;
    body_id: string;
    former_body_id: string | null;
    post: string;
    former_post: string | null;
    effective_on: string;
    reason: string;
    wrote: Wrote;
    by_person_id: string | null;
    by_name: string;
    at: Date;
    undone_at: Date | null;
    undone_by_name: string;
  };
  member_preference: { tenant_id: string; person_id: string; phone_for: PhoneFor; updated_at: Date };
  phone_look_up: Own & {
    person_id: string;
    by_person_id: string | null;
    by_name: string;
    reason: string;
    at: Date;
  };
  party_branch: Own & { body_id: string; name: string; kind: BranchKind; from_on: string; until_on: string | null };
  party_branch_member: {
    tenant_id: string;
    branch_id: string;
    person_id: string;
    is_secretary: boolean;
    from_on: string;
    until_on: string | null;
  };
  member_notice: Own & {
    subject: string;
    text: string;
    aimed_at: string;
    receivers: number;
    by_person_id: string | null;
    by_name: string;
    sent_at: Date;
  };
}
