// Everything of proposals that may become public, as it stands now; four queries for any number of them.
import { calendarDateOf } from '#kernel/deadlines';
import { commitmentsOf, recommendationsOf } from '#kernel/recommendations';
import type { Undertaking } from '#kernel/undertakings';
import { sql, type Transaction } from '#platform/database';
import type { Source, SourceAnswer, SourceReply } from './source.ts';

interface Row {
  id: string;
  number: string;
  title: string;
  is_key: boolean;
  session: string | null;
  category: string | null;
  kind: string;
  situation: string;
  proposer_name: string;
  body_name: string | null;
  signers: string[] | null;
  attachments: number;
  decided_at: Date | null;
  created_at: Date;
}

interface ReplyRow {
  case_id: string;
  id: string | null;
  undertaking_id: string;
  unit: string;
  role: Undertaking['role'];
  publication: SourceReply['publication'] | null;
  publication_reason: string;
  document_number: string | null;
  delivered_at: Date | null;
  opening: string;
  closing: string;
  second_reply: string | null;
  answers: SourceAnswer[] | null;
}

async function readRows(tx: Transaction, caseIds: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`select "case".id, "case".number, "case".title, "case".is_key, "case".created_at,
      session.name as session, category.name as category, p.kind, p.situation, p.proposer_name, p.decided_at,
      case when p.kind = 'collective' then body.name end as body_name, cardinality(p.attachment_ids) as attachments,
      (select jsonb_agg(person.name order by s.position) from proposal_signer s
        join person on person.tenant_id = s.tenant_id and person.id = s.person_id
        where s.tenant_id = p.tenant_id and s.case_id = p.case_id and s.state = 'signed') as signers
    from "case" join proposal p on p.tenant_id = "case".tenant_id and p.case_id = "case".id
      left join plenary_session session on session.tenant_id = "case".tenant_id and session.id = "case".session_id
      left join proposal_category category on category.tenant_id = "case".tenant_id and category.id = "case".category_id
      left join body on body.tenant_id = p.tenant_id and body.id = p.body_id
    where "case".tenant_id = app.tenant_id() and "case".id = any(${[...caseIds]}::uuid[])
      and "case".number is not null and "case".audience in ('members', 'public')
    order by "case".number`.execute(tx);
  return rows;
}

/** Units at work, each with the last reply it delivered; nothing of a reply that is still being written. */
async function readReplies(tx: Transaction, caseIds: readonly string[]): Promise<ReplyRow[]> {
  const { rows } = await sql<ReplyRow>`select u.case_id, u.id as undertaking_id, u.role, unit.name as unit, reply.id,
      reply.publication, coalesce(reply.publication_reason, '') as publication_reason, reply.document_number,
      reply.delivered_at, coalesce(reply.opening, '') as opening, coalesce(reply.closing, '') as closing,
      reply.second_reply, reply.answers
    from undertaking u join unit on unit.tenant_id = u.tenant_id and unit.id = u.unit_id
      left join lateral (select * from reply r where r.tenant_id = u.tenant_id and r.undertaking_id = u.id
        and r.delivered_at is not null order by r.round desc limit 1) reply on true
    where u.tenant_id = app.tenant_id() and u.case_id = any(${[...caseIds]}::uuid[])
      and u.state not in ('proposed', 'transferred')
    order by u.position, u.id`.execute(tx);
  return rows;
}

const replyOf = (row: ReplyRow): SourceReply[] =>
  row.id && row.delivered_at
    ? [
        {
          id: row.id,
          undertakingId: row.undertaking_id,
          unit: row.unit,
          publication: row.publication ?? 'not-open',
          publicationReason: row.publication_reason,
          documentNumber: row.document_number ?? '',
          deliveredOn: calendarDateOf(row.delivered_at),
          opening: row.opening,
          closing: row.closing,
          secondReply: row.second_reply ?? '',
          answers: row.answers ?? [],
        },
      ]
    : [];

export async function readSources(tx: Transaction, caseIds: readonly string[]): Promise<Source[]> {
  const rows = await readRows(tx, caseIds);
  const ids = rows.map(({ id }) => id);
  const recommendations = await recommendationsOf(tx, ids);
  const commitments = await commitmentsOf(tx, ids);
  const replies = await readReplies(tx, ids);
  const of = <T extends { caseId: string }>(all: readonly T[], id: string) => all.filter(({ caseId }) => caseId === id);
  return rows.map((row) => {
    const jobs = replies.filter(({ case_id }) => case_id === row.id);
    return {
      caseId: row.id,
      number: row.number,
      title: row.title,
      isKey: row.is_key,
      kind: row.kind,
      session: row.session,
      category: row.category,
      situation: row.situation,
      filedOn: calendarDateOf(row.decided_at ?? row.created_at),
      proposer: row.body_name ?? row.proposer_name,
      signers: row.body_name ? [row.body_name] : (row.signers ?? []),
      attachmentCount: row.attachments,
      units: [...new Set(jobs.map(({ unit }) => unit))],
      recommendations: of(recommendations, row.id).map(({ id, text }) => ({ id, text })),
      replies: jobs.flatMap(replyOf),
      commitments: of(commitments, row.id),
    };
  });
}
