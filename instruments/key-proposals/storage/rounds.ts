// The year's rounds, their candidates and nominations.
import type { CaseTables } from '#kernel/cases';
import { sql, type Transaction, tables } from '#platform/database';
import type { Candidate, Round } from '../kept.ts';
import type { KeyTables } from './tables.ts';

const tenant = sql<string>`app.tenant_id()`;

export async function insertRound(
  tx: Transaction,
  round: Pick<Round, 'caseId' | 'year' | 'workPoints' | 'criteria' | 'collectUntilOn'>,
): Promise<void> {
  await sql`insert into key_selection (tenant_id, case_id, year, work_points, criteria, collect_until_on)
    values (${tenant}, ${round.caseId}, ${round.year}, ${round.workPoints}, ${JSON.stringify(round.criteria)},
      ${round.collectUntilOn})`.execute(tx);
}

export async function isYearTaken(tx: Transaction, year: number): Promise<boolean> {
  const row = await tables<KeyTables>(tx)
    .selectFrom('key_selection')
    .select('case_id')
    .where('year', '=', year)
    .executeTakeFirst();
  return row !== undefined;
}

async function readCandidates(tx: Transaction, caseId: string): Promise<Candidate[]> {
  const rows = await tables<KeyTables & CaseTables>(tx)
    .selectFrom('key_candidate')
    .innerJoin('case', (join) =>
      join.onRef('case.tenant_id', '=', 'key_candidate.tenant_id').onRef('case.id', '=', 'key_candidate.proposal_id'),
    )
    .leftJoin('key_handling', (join) =>
      join
        .onRef('key_handling.tenant_id', '=', 'key_candidate.tenant_id')
        .onRef('key_handling.proposal_id', '=', 'key_candidate.proposal_id'),
    )
    .select(['key_candidate.proposal_id', 'marks', 'note', 'is_shortlisted', 'screened_by_name', 'is_decided'])
    .select(['case.number', 'case.title', 'case.state', 'key_handling.case_id as handling_id'])
    .where('key_candidate.case_id', '=', caseId)
    .orderBy('case.number')
    .orderBy('key_candidate.proposal_id')
    .execute();
  return rows.map((row) => ({
    proposalId: row.proposal_id,
    marks: row.marks,
    note: row.note,
    isShortlisted: row.is_shortlisted,
    screenedByName: row.screened_by_name,
    isDecided: row.is_decided,
    isTakenUp: row.handling_id !== null,
    number: row.number,
    title: row.title,
    state: row.state,
  }));
}

export async function readRound(tx: Transaction, caseId: string): Promise<Round | null> {
  const row = await tables<KeyTables>(tx)
    .selectFrom('key_selection')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    caseId,
    year: row.year,
    workPoints: row.work_points,
    criteria: row.criteria,
    collectUntilOn: row.collect_until_on,
    candidates: await readCandidates(tx, caseId),
  };
}

export async function roundYears(tx: Transaction): Promise<{ id: string; year: number; state: string }[]> {
  return tables<KeyTables & CaseTables>(tx)
    .selectFrom('key_selection')
    .innerJoin('case', (join) =>
      join.onRef('case.tenant_id', '=', 'key_selection.tenant_id').onRef('case.id', '=', 'key_selection.case_id'),
    )
    .select(['case.id', 'key_selection.year', 'case.state'])
    .orderBy('key_selection.year', 'desc')
    .execute();
}

export interface NewNomination {
  readonly id: string;
  readonly caseId: string;
  readonly proposalId: string;
  readonly bodyId: string | null;
  readonly bodyName: string;
  readonly reason: string;
  readonly byName: string;
  readonly at: Date;
}

/** False when this body has nominated this proposal before. */
export async function insertNomination(tx: Transaction, nomination: NewNomination): Promise<boolean> {
  const { id, caseId, proposalId, bodyId, bodyName, reason, byName, at } = nomination;
  const before = await sql`select from key_nomination where case_id = ${caseId} and proposal_id = ${proposalId}
    and body_id is not distinct from ${bodyId}`.execute(tx);
  if (before.rows.length > 0) return false;
  await sql`insert into key_candidate (tenant_id, case_id, proposal_id) values (${tenant}, ${caseId}, ${proposalId})
    on conflict do nothing`.execute(tx);
  await sql`insert into key_nomination (tenant_id, id, case_id, proposal_id, body_id, body_name, reason, by_name, at)
    values (${tenant}, ${id}, ${caseId}, ${proposalId}, ${bodyId}, ${bodyName}, ${reason}, ${byName}, ${at})`.execute(
    tx,
  );
  return true;
}

export async function nominationsOf(tx: Transaction, caseId: string) {
  return tables<KeyTables>(tx)
    .selectFrom('key_nomination')
    .select(['proposal_id', 'body_name', 'reason', 'by_name'])
    .where('case_id', '=', caseId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export async function keepSheet(
  tx: Transaction,
  caseId: string,
  sheet: Pick<Candidate, 'proposalId' | 'marks' | 'note' | 'isShortlisted' | 'screenedByName'>,
): Promise<void> {
  await sql`update key_candidate set marks = ${JSON.stringify(sheet.marks)}, note = ${sheet.note},
      is_shortlisted = ${sheet.isShortlisted}, screened_by_name = ${sheet.screenedByName}
    where case_id = ${caseId} and proposal_id = ${sheet.proposalId}`.execute(tx);
}

export async function markDecided(tx: Transaction, caseId: string, proposalIds: readonly string[]): Promise<void> {
  if (proposalIds.length === 0) return;
  await tables<KeyTables>(tx)
    .updateTable('key_candidate')
    .set({ is_decided: true })
    .where('case_id', '=', caseId)
    .where('proposal_id', 'in', [...proposalIds])
    .execute();
}
