// What a proposal's page shows beyond what its acts look at, in one query.
import { audiencesOf, partyIdsOf } from '#kernel/cases';
import type { Actor } from '#kernel/permissions';
import { sql, type Transaction } from '#platform/database';
import type { SignerState } from '../tables.ts';

type Sphere = 'economy' | 'politics' | 'culture' | 'society' | 'ecology';

export interface NamedCase {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
}

export interface ProposalDetails {
  review_decision: string | null;
  review_reason: string | null;
  review_note: string;
  decision_reason: string | null;
  decision_explanation: string;
  decision_meeting: string;
  decided_at: Date | null;
  assignment_note: string;
  category: { id: string; name: string; sphere: Sphere } | null;
  session: { id: string; name: string } | null;
  body: { id: string; name: string } | null;
  main: NamedCase | null;
  merged_in: (NamedCase & { proposer: string })[];
  grown_from: { id: string; kind: string; title: string }[];
  suggested_units: { id: string; name: string }[];
  signers: {
    personId: string;
    name: string;
    sector: string | null;
    isLead: boolean;
    state: SignerState;
    at: string | null;
  }[];
  remarks: { kind: string; at: string; by: string; finding: string | null; text: string }[];
  files: { id: string; name: string; mediaType: string; size: number }[];
}

const many = (rows: ReturnType<typeof sql>) => sql`coalesce((${rows}), '[]')`;

export async function readDetails(tx: Transaction, caseId: string, actor: Actor): Promise<ProposalDetails> {
  const signers = sql`select jsonb_agg(jsonb_build_object('personId', s.person_id, 'name', person.name,
      'sector', (select body.name from seat join body on body.tenant_id = seat.tenant_id and body.id = seat.sector_id
        where seat.tenant_id = s.tenant_id and seat.person_id = s.person_id order by seat.starts_on desc limit 1),
      'isLead', s.is_lead, 'state', s.state, 'at', s.at) order by s.position)
    from proposal_signer s join person on person.tenant_id = s.tenant_id and person.id = s.person_id
    where s.tenant_id = p.tenant_id and s.case_id = p.case_id`;
  const merged = sql`select jsonb_agg(jsonb_build_object('id', other.id, 'number', other.number, 'title', other.title,
      'proposer', m.proposer_name) order by m.submitted_at, other.id)
    from proposal m join "case" other on other.tenant_id = m.tenant_id and other.id = m.case_id
    where m.tenant_id = p.tenant_id and m.main_case_id = p.case_id`;
  const grown = sql`select jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'title', s.title) order by l.created_at)
    from case_link l join "case" s on s.tenant_id = l.tenant_id and s.id = l.to_case_id
    where l.tenant_id = p.tenant_id and l.from_case_id = p.case_id and l.kind = 'grown-from'
      and (s.audience = any(${audiencesOf(actor)}) or exists (select from case_party y where y.tenant_id = s.tenant_id
        and y.case_id = s.id and y.party_id = any(${partyIdsOf(actor)}::uuid[])))`;
  const units = sql`select jsonb_agg(jsonb_build_object('id', unit.id, 'name', unit.name)
      order by array_position(p.suggested_unit_ids, unit.id))
    from unit where unit.tenant_id = p.tenant_id and unit.id = any(p.suggested_unit_ids)`;
  const remarks = sql`select jsonb_agg(jsonb_build_object('kind', r.kind, 'at', r.at, 'by', r.by_name,
      'finding', r.finding, 'text', r.text) order by r.at, r.id)
    from proposal_remark r where r.tenant_id = p.tenant_id and r.case_id = p.case_id`;
  const files = sql`select jsonb_agg(jsonb_build_object('id', file.id, 'name', file.name, 'mediaType', file.media_type,
      'size', file.size) order by array_position(p.attachment_ids, file.id))
    from file where file.tenant_id = p.tenant_id and file.id = any(p.attachment_ids)`;
  const { rows } =
    await sql<ProposalDetails>`select p.review_decision, p.review_reason, p.review_note, p.decision_reason,
      p.decision_explanation, p.decision_meeting, p.decided_at, p.assignment_note,
      (select jsonb_build_object('id', c.id, 'name', c.name, 'sphere', c.sphere) from proposal_category c
        where c.tenant_id = p.tenant_id and c.id = k.category_id) as category,
      (select jsonb_build_object('id', s.id, 'name', s.name) from plenary_session s
        where s.tenant_id = p.tenant_id and s.id = k.session_id) as session,
      (select jsonb_build_object('id', b.id, 'name', b.name) from body b
        where b.tenant_id = p.tenant_id and b.id = p.body_id) as body,
      (select jsonb_build_object('id', m.id, 'number', m.number, 'title', m.title) from "case" m
        where m.tenant_id = p.tenant_id and m.id = p.main_case_id) as main,
      ${many(merged)} as merged_in, ${many(grown)} as grown_from,
      ${many(units)} as suggested_units, ${many(signers)} as signers,
      ${many(remarks)} as remarks, ${many(files)} as files
    from proposal p join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
    where p.tenant_id = app.tenant_id() and p.case_id = ${caseId}`.execute(tx);
  return rows[0]!;
}
