// Secret papers and who received one. Every write puts all rows of the ballot anew in random order, so that neither the
// place of a row nor the transaction that wrote it says which came when.
import { sql, type Transaction, tables } from '#platform/database';
import type { Choices } from '../contract.ts';
import type { BallotTables } from '../tables.ts';

export interface SecretPaper {
  readonly token: string;
  readonly groupId: string;
  readonly signature: string;
  readonly choices: Choices;
}

export async function insertPaper(tx: Transaction, ballotId: string, paper: SecretPaper): Promise<void> {
  const { token, groupId, signature, choices } = paper;
  await sql`with lifted as (
      delete from ballot_paper where ballot_id = ${ballotId} returning token, group_id, signature, choices
    ), together as (
      select * from lifted
      union all select ${token}::text, ${groupId}::text, ${signature}::text, ${JSON.stringify(choices)}::jsonb
    )
    insert into ballot_paper (tenant_id, ballot_id, token, group_id, signature, choices)
    select app.tenant_id(), ${ballotId}, token, group_id, signature, choices from together
    order by gen_random_uuid()`.execute(tx);
}

export async function readPapers(tx: Transaction, ballotId: string): Promise<SecretPaper[]> {
  const rows = await tables<BallotTables>(tx)
    .selectFrom('ballot_paper')
    .select(['token', 'group_id', 'signature', 'choices'])
    .where('ballot_id', '=', ballotId)
    .orderBy('token')
    .execute();
  return rows.map(({ group_id, ...row }) => ({ ...row, groupId: group_id }));
}

export async function choicesOfToken(tx: Transaction, ballotId: string, token: string): Promise<Choices | null> {
  const row = await tables<BallotTables>(tx)
    .selectFrom('ballot_paper')
    .select('choices')
    .where('ballot_id', '=', ballotId)
    .where('token', '=', token)
    .executeTakeFirst();
  return row?.choices ?? null;
}

export interface Issue {
  readonly personId: string;
  readonly groupId: string;
  readonly blinded: string;
}

export async function insertIssue(tx: Transaction, ballotId: string, issue: Issue): Promise<void> {
  const { personId, groupId, blinded } = issue;
  await sql`with lifted as (
      delete from ballot_issue where ballot_id = ${ballotId} returning person_id, group_id, blinded
    ), together as (
      select * from lifted union all select ${personId}::uuid, ${groupId}::text, ${blinded}::text
    )
    insert into ballot_issue (tenant_id, ballot_id, person_id, group_id, blinded)
    select app.tenant_id(), ${ballotId}, person_id, group_id, blinded from together
    order by gen_random_uuid()`.execute(tx);
}

export async function issueOf(tx: Transaction, ballotId: string, personId: string): Promise<Issue | null> {
  const row = await tables<BallotTables>(tx)
    .selectFrom('ballot_issue')
    .select(['group_id', 'blinded'])
    .where('ballot_id', '=', ballotId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row ? { personId, groupId: row.group_id, blinded: row.blinded } : null;
}

export async function countIssued(tx: Transaction, ballotId: string): Promise<Record<string, number>> {
  const rows = await tables<BallotTables>(tx)
    .selectFrom('ballot_issue')
    .select(['group_id', (of) => of.fn.countAll<string>().as('count')])
    .where('ballot_id', '=', ballotId)
    .groupBy('group_id')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.group_id, Number(row.count)]));
}
