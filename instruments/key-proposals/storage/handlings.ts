// What leaders do with one key proposal: leaders, plan, visits, report, instructions, look-back.
import { sql, type Transaction, tables } from '#platform/database';
import type { Handling } from '../kept.ts';
import type { KeyTables } from './tables.ts';

type Row = KeyTables['key_handling'];
const tenant = sql<string>`app.tenant_id()`;

const handlingOf = (row: Row & { visits: string | number }): Handling => ({
  caseId: row.case_id,
  proposalId: row.proposal_id,
  year: row.year,
  lead: { kind: row.lead_kind, name: row.lead_name, post: row.lead_post },
  supervisorId: row.supervisor_id,
  supervisor: { name: row.supervisor_name, post: row.supervisor_post },
  plan: row.plan,
  planSignedAt: row.plan_signed_at,
  report: row.report,
  lookBack: row.look_back,
  visits: Number(row.visits),
});

const visits = sql<number>`(select count(*) from key_visit where key_visit.tenant_id = key_handling.tenant_id
  and key_visit.case_id = key_handling.case_id)`.as('visits');

export async function readHandling(tx: Transaction, caseId: string): Promise<Handling | null> {
  const row = await tables<KeyTables>(tx)
    .selectFrom('key_handling')
    .selectAll()
    .select(visits)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row ? handlingOf(row) : null;
}

export async function handlingOfProposal(tx: Transaction, proposalId: string): Promise<Handling | null> {
  const row = await tables<KeyTables>(tx)
    .selectFrom('key_handling')
    .selectAll()
    .select(visits)
    .where('proposal_id', '=', proposalId)
    .executeTakeFirst();
  return row ? handlingOf(row) : null;
}

export async function handlingsOfProposals(tx: Transaction, proposalIds: readonly string[]): Promise<Handling[]> {
  if (proposalIds.length === 0) return [];
  const rows = await tables<KeyTables>(tx)
    .selectFrom('key_handling')
    .selectAll()
    .select(visits)
    .where('proposal_id', 'in', [...proposalIds])
    .execute();
  return rows.map(handlingOf);
}

type Leaders = Pick<Handling, 'caseId' | 'lead' | 'supervisorId' | 'supervisor'>;

const leaderColumns = ({ lead, supervisorId, supervisor }: Leaders) => ({
  lead_kind: lead.kind,
  lead_name: lead.name,
  lead_post: lead.post,
  supervisor_id: supervisorId,
  supervisor_name: supervisor.name,
  supervisor_post: supervisor.post,
});

export async function insertHandling(
  tx: Transaction,
  handling: Leaders & Pick<Handling, 'proposalId' | 'year'>,
): Promise<void> {
  const { caseId, proposalId, year } = handling;
  await tables<KeyTables>(tx)
    .insertInto('key_handling')
    .values({
      tenant_id: tenant,
      case_id: caseId,
      proposal_id: proposalId,
      year,
      ...leaderColumns(handling),
      plan: null,
      plan_signed_at: null,
      report: null,
      look_back: null,
    })
    .execute();
}

export async function changeLeaders(tx: Transaction, leaders: Leaders): Promise<void> {
  await tables<KeyTables>(tx)
    .updateTable('key_handling')
    .set(leaderColumns(leaders))
    .where('case_id', '=', leaders.caseId)
    .execute();
}

export type Paper = 'plan' | 'report' | 'look_back';

export async function keepPaper(tx: Transaction, caseId: string, paper: Paper, text: unknown): Promise<void> {
  await sql`update key_handling set ${sql.ref(paper)} = ${JSON.stringify(text)} where case_id = ${caseId}`.execute(tx);
}

export async function keepSignature(tx: Transaction, caseId: string, at: Date): Promise<void> {
  await sql`update key_handling set plan_signed_at = ${at} where case_id = ${caseId}`.execute(tx);
}
