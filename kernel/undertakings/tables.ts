import type { Reply, ReplyAnswer, Undertaking } from './undertaking.ts';

type Publication = 'open' | 'on-request' | 'not-open';

export interface UndertakingRow {
  tenant_id: string;
  id: string;
  case_id: string;
  unit_id: string;
  role: Undertaking['role'];
  state: Undertaking['state'];
  round: number;
  position: number;
  leader_id: string | null;
  drafter_id: string | null;
  contact_id: string | null;
  opinion: string | null;
  opinion_at: Date | null;
  may_object: boolean;
  assigned_at: Date | null;
  signed_for_at: Date | null;
  delivered_at: Date | null;
  settled_at: Date | null;
}

export interface ReplyRow {
  tenant_id: string;
  id: string;
  undertaking_id: string;
  case_id: string;
  round: number;
  opening: string;
  closing: string;
  class_letter: string | null;
  class_set: string;
  publication: Publication | null;
  publication_reason: string;
  answers: unknown;
  document_number: string | null;
  is_sealed: boolean;
  signed_off_by: string | null;
  signed_off_by_name: string | null;
  signed_off_at: Date | null;
  delivered_at: Date | null;
  second_reply: string | null;
  second_reply_at: Date | null;
}

interface OfUndertaking {
  tenant_id: string;
  id: string;
  undertaking_id: string;
  case_id: string;
}

export interface UndertakingTables {
  undertaking: UndertakingRow;
  reply: ReplyRow;
  undertaking_objection: OfUndertaking & {
    reasons: string;
    suggested_unit_id: string | null;
    is_sealed: boolean;
    at: Date;
    outcome: 'upheld' | 'transferred' | null;
    decision: string | null;
    decided_at: Date | null;
  };
  consultation_record: OfUndertaking & {
    stage: 'before' | 'during' | 'after';
    mode: 'visit' | 'meeting' | 'site' | 'phone' | 'online';
    held_on: string;
    people: string;
    points: string;
    next_step: string;
    recorded_by: string | null;
    recorded_by_name: string;
    recorded_at: Date;
    confirmed_by: string[];
  };
  countersignature: {
    tenant_id: string;
    reply_id: string;
    co_undertaking_id: string;
    has_agreed: boolean;
    remark: string;
    by_person_id: string | null;
    at: Date;
  };
  rating: {
    tenant_id: string;
    undertaking_id: string;
    round: number;
    person_id: string;
    case_id: string;
    process: 'satisfied' | 'basically-satisfied' | 'not-satisfied';
    result: 'satisfied' | 'basically-satisfied' | 'not-satisfied';
    reason: string;
    at: Date;
  };
  extension_request: OfUndertaking & {
    new_due_on: string;
    reason: string;
    state: 'requested' | 'granted' | 'refused';
    decision: string | null;
    requested_at: Date;
    decided_at: Date | null;
  };
  undertaking_comment: OfUndertaking & {
    kind: string;
    text: string;
    by_person_id: string | null;
    by_name: string;
    at: Date;
  };
}

export const undertakingOf = (row: UndertakingRow): Undertaking => ({
  id: row.id,
  caseId: row.case_id,
  unitId: row.unit_id,
  role: row.role,
  state: row.state,
  round: row.round,
  position: row.position,
  leaderId: row.leader_id,
  drafterId: row.drafter_id,
  contactId: row.contact_id,
  opinion: row.opinion,
  opinionAt: row.opinion_at,
  mayObject: row.may_object,
  assignedAt: row.assigned_at,
  signedForAt: row.signed_for_at,
  deliveredAt: row.delivered_at,
  settledAt: row.settled_at,
});

export const replyOf = (row: ReplyRow): Reply => ({
  id: row.id,
  undertakingId: row.undertaking_id,
  round: row.round,
  opening: row.opening,
  closing: row.closing,
  classLetter: row.class_letter,
  classSet: row.class_set,
  publication: row.publication,
  publicationReason: row.publication_reason,
  answers: row.answers as ReplyAnswer[],
  documentNumber: row.document_number,
  isSealed: row.is_sealed,
  signedOffBy: row.signed_off_by,
  signedOffByName: row.signed_off_by_name,
  signedOffAt: row.signed_off_at,
  deliveredAt: row.delivered_at,
  secondReply: row.second_reply,
  secondReplyAt: row.second_reply_at,
});
