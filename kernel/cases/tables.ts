import type { Audience, CaseRecord, PartyKind } from './case-record.ts';

export interface CaseRow {
  tenant_id: string;
  id: string;
  kind: string;
  state: string;
  version: number;
  title: string;
  number: string | null;
  term_id: string | null;
  session_id: string | null;
  category_id: string | null;
  audience: Audience;
  turn: string | null;
  due_on: string | null;
  is_key: boolean;
  created_by: string | null;
  created_at: Date;
  updated_at: Date;
  closed_at: Date | null;
  event_count: number;
  chain_head: string;
}

export interface CaseTables {
  case: CaseRow;
  case_party: {
    tenant_id: string;
    party_id: string;
    case_id: string;
    relation: string;
    party_kind: PartyKind;
    since_at: Date;
  };
  case_link: {
    tenant_id: string;
    from_case_id: string;
    to_case_id: string;
    kind: string;
    created_at: Date;
  };
  number_series: { tenant_id: string; key: string; last_number: number };
}

export const caseOf = (row: CaseRow): CaseRecord => ({
  tenantId: row.tenant_id,
  id: row.id,
  kind: row.kind,
  state: row.state,
  version: row.version,
  title: row.title,
  number: row.number,
  termId: row.term_id,
  sessionId: row.session_id,
  categoryId: row.category_id,
  audience: row.audience,
  turn: row.turn,
  dueOn: row.due_on,
  isKey: row.is_key,
  createdBy: row.created_by,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  closedAt: row.closed_at,
  eventCount: row.event_count,
  chainHead: row.chain_head,
});
