import { sql, type Transaction } from '#platform/database';
import type { BulletinLine, BulletinTotals } from '../contract/adoption-bulletins.ts';
import type { CountedLine } from './count.ts';

export interface AdoptionBulletin {
  readonly caseId: string;
  readonly year: number;
  readonly quarter: number;
  readonly from: string;
  readonly until: string;
  readonly totals: BulletinTotals;
  readonly countedAt: Date;
  readonly draftedBy: string | null;
  readonly draftedByName: string;
  readonly releasedByName: string;
  readonly releasedAt: Date | null;
}

export async function readAdoptionBulletin(tx: Transaction, caseId: string): Promise<AdoptionBulletin | null> {
  const { rows } = await sql<AdoptionBulletin>`select case_id as "caseId", year, quarter, from_on as from,
      until_on as until, totals, counted_at as "countedAt", drafted_by as "draftedBy",
      drafted_by_name as "draftedByName", released_by_name as "releasedByName", released_at as "releasedAt"
    from information_adoption_bulletin where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

export async function hasBulletin(tx: Transaction, year: number, quarter: number): Promise<boolean> {
  const { rows } = await sql`select case_id from information_adoption_bulletin where tenant_id = app.tenant_id()
    and year = ${year} and quarter = ${quarter} and is_current`.execute(tx);
  return rows.length > 0;
}

type NewBulletin = Omit<AdoptionBulletin, 'releasedByName' | 'releasedAt'>;

export async function insertAdoptionBulletin(tx: Transaction, one: NewBulletin): Promise<void> {
  await sql`insert into information_adoption_bulletin (tenant_id, case_id, year, quarter, from_on, until_on, totals,
      counted_at, drafted_by, drafted_by_name)
    values (app.tenant_id(), ${one.caseId}, ${one.year}, ${one.quarter}, ${one.from}::date, ${one.until}::date,
      ${JSON.stringify(one.totals)}::jsonb, ${one.countedAt}::timestamptz, ${one.draftedBy}::uuid,
      ${one.draftedByName})`.execute(tx);
}

type Recount = Pick<AdoptionBulletin, 'totals' | 'countedAt' | 'draftedBy' | 'draftedByName'>;

export async function recount(tx: Transaction, caseId: string, one: Recount): Promise<void> {
  await sql`update information_adoption_bulletin set totals = ${JSON.stringify(one.totals)}::jsonb,
      counted_at = ${one.countedAt}, drafted_by = ${one.draftedBy}::uuid, drafted_by_name = ${one.draftedByName}
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function writeLines(tx: Transaction, caseId: string, lines: readonly CountedLine[]): Promise<void> {
  await sql`delete from information_adoption_line where tenant_id = app.tenant_id()
    and bulletin_id = ${caseId}`.execute(tx);
  const rows = JSON.stringify(lines.map((line, position) => ({ ...line, position })));
  await sql`insert into information_adoption_line (tenant_id, bulletin_id, party_kind, party_id, name, grouping, position,
      counts)
    select app.tenant_id(), ${caseId}::uuid, one."partyKind", one."partyId", one.name, one.grouping, one.position,
      one.counts
    from jsonb_to_recordset(${rows}::jsonb) as one("partyKind" text, "partyId" uuid, name text, grouping text,
      position int, counts jsonb)`.execute(tx);
}

/** All of them, or those of these persons, bodies and units. */
export async function readLines(
  tx: Transaction,
  caseId: string,
  partyIds: readonly string[] | null,
): Promise<(BulletinLine & { partyId: string })[]> {
  const { rows } = await sql<
    BulletinLine & { partyId: string }
  >`select party_kind as "partyKind", party_id as "partyId",
      name, grouping, counts
    from information_adoption_line where tenant_id = app.tenant_id() and bulletin_id = ${caseId}
      and (${partyIds === null} or party_id = any(${[...(partyIds ?? [])]}::uuid[]))
    order by position`.execute(tx);
  return rows;
}

export async function setReleased(tx: Transaction, caseId: string, { at, by }: { at: Date; by: string }) {
  await sql`update information_adoption_bulletin set released_at = ${at}, released_by_name = ${by}
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function setDiscarded(tx: Transaction, caseId: string): Promise<void> {
  await sql`update information_adoption_bulletin set is_current = false
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}
