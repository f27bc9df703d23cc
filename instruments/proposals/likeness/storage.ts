// What people decided about similar proposals: differences said, pairs set apart, requests to join.
import { sql, type Transaction } from '#platform/database';

export interface DifferenceSaid {
  readonly caseId: string;
  readonly otherCaseId: string;
  readonly text: string;
  readonly byPersonId: string | null;
  readonly at: Date;
}

const tenantId = sql<string>`app.tenant_id()`;

/** An empty text takes the statement back. */
export async function writeDifference(tx: Transaction, said: DifferenceSaid): Promise<void> {
  const { caseId, otherCaseId, text, byPersonId, at } = said;
  if (text === '') {
    await sql`delete from proposal_difference where tenant_id = ${tenantId} and case_id = ${caseId}
      and other_case_id = ${otherCaseId}`.execute(tx);
    return;
  }
  await sql`insert into proposal_difference (tenant_id, case_id, other_case_id, text, by_person_id, at)
    values (${tenantId}, ${caseId}, ${otherCaseId}, ${text}, ${byPersonId}, ${at})
    on conflict (tenant_id, case_id, other_case_id)
      do update set text = excluded.text, by_person_id = excluded.by_person_id, at = excluded.at`.execute(tx);
}

/** Differences said by the case, and about it by others. */
export async function differencesOf(tx: Transaction, caseId: string): Promise<DifferenceSaid[]> {
  const { rows } = await sql<DifferenceSaid>`select case_id as "caseId", other_case_id as "otherCaseId", text,
      by_person_id as "byPersonId", at from proposal_difference
    where tenant_id = ${tenantId} and ${caseId}::uuid in (case_id, other_case_id) order by at`.execute(tx);
  return rows;
}

/** The pair in the order in which it is kept. */
const ordered = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);

export interface Apart {
  readonly caseId: string;
  readonly otherCaseId: string;
}

export async function setApart(
  tx: Transaction,
  { caseId, otherCaseId, byPersonId, at }: Apart & { byPersonId: string | null; at: Date },
): Promise<void> {
  const [first, second] = ordered(caseId, otherCaseId);
  await sql`insert into proposal_apart (tenant_id, case_id, other_case_id, by_person_id, at)
    values (${tenantId}, ${first}, ${second}, ${byPersonId}, ${at}) on conflict do nothing`.execute(tx);
}

export async function bringTogether(tx: Transaction, { caseId, otherCaseId }: Apart): Promise<void> {
  const [first, second] = ordered(caseId, otherCaseId);
  await sql`delete from proposal_apart where tenant_id = ${tenantId} and case_id = ${first}
    and other_case_id = ${second}`.execute(tx);
}

/** All pairs set apart among the given proposals. */
export async function apartAmong(tx: Transaction, caseIds: readonly string[]): Promise<Apart[]> {
  const { rows } = await sql<Apart>`select case_id as "caseId", other_case_id as "otherCaseId" from proposal_apart
    where tenant_id = ${tenantId} and case_id = any(${[...caseIds]}::uuid[])
      and other_case_id = any(${[...caseIds]}::uuid[])`.execute(tx);
  return rows;
}

/** False when the person had asked before. */
export async function insertJoinRequest(
  tx: Transaction,
  { caseId, personId, at }: { caseId: string; personId: string; at: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into proposal_join_request (tenant_id, case_id, person_id, at)
    values (${tenantId}, ${caseId}, ${personId}, ${at}) on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

export interface JoinRequest {
  readonly personId: string;
  readonly name: string;
  readonly at: Date;
}

/** Those not yet among the signers, the first who asked first. */
export async function openJoinRequests(tx: Transaction, caseId: string): Promise<JoinRequest[]> {
  const { rows } = await sql<JoinRequest>`select asked.person_id as "personId", person.name, asked.at
    from proposal_join_request asked
      join person on person.tenant_id = asked.tenant_id and person.id = asked.person_id
    where asked.tenant_id = ${tenantId} and asked.case_id = ${caseId} and not exists (select from proposal_signer signer
      where signer.tenant_id = asked.tenant_id and signer.case_id = asked.case_id
        and signer.person_id = asked.person_id and signer.state in ('invited', 'signed'))
    order by asked.at, person.name`.execute(tx);
  return rows;
}

export async function hasAskedToJoin(tx: Transaction, caseId: string, personId: string | null): Promise<boolean> {
  const { rows } = await sql`select from proposal_join_request where tenant_id = ${tenantId}
    and case_id = ${caseId} and person_id = ${personId}`.execute(tx);
  return rows.length > 0;
}

export async function differencesAmong(tx: Transaction, caseIds: readonly string[]): Promise<Apart[]> {
  const { rows } = await sql<Apart>`select case_id as "caseId", other_case_id as "otherCaseId" from proposal_difference
    where tenant_id = ${tenantId} and case_id = any(${[...caseIds]}::uuid[])
      and other_case_id = any(${[...caseIds]}::uuid[])`.execute(tx);
  return rows;
}
