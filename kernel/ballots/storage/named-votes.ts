import { sql, type Transaction, tables } from '#platform/database';
import type { Choices } from '../contract.ts';
import type { BallotTables } from '../tables.ts';

export interface NamedVote {
  readonly personId: string;
  readonly groupId: string;
  readonly choices: Choices;
}

export async function writeVote(tx: Transaction, ballotId: string, vote: NamedVote): Promise<void> {
  await sql`insert into ballot_vote (tenant_id, ballot_id, person_id, group_id, choices)
    values (app.tenant_id(), ${ballotId}, ${vote.personId}, ${vote.groupId}, ${JSON.stringify(vote.choices)})
    on conflict (tenant_id, ballot_id, person_id) do update set choices = excluded.choices`.execute(tx);
}

export async function readVotes(tx: Transaction, ballotId: string): Promise<NamedVote[]> {
  const rows = await tables<BallotTables>(tx)
    .selectFrom('ballot_vote')
    .select(['person_id', 'group_id', 'choices'])
    .where('ballot_id', '=', ballotId)
    .orderBy('person_id')
    .execute();
  return rows.map((row) => ({ personId: row.person_id, groupId: row.group_id, choices: row.choices }));
}

export async function voteOf(tx: Transaction, ballotId: string, personId: string): Promise<Choices | null> {
  const row = await tables<BallotTables>(tx)
    .selectFrom('ballot_vote')
    .select('choices')
    .where('ballot_id', '=', ballotId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.choices ?? null;
}
