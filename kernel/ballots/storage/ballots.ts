// The ballots themselves and their rolls.
import { sql, type Transaction, tables } from '#platform/database';
import type { Ballot } from '../ballot.ts';
import type { RollEntry } from '../rules.ts';
import type { BallotTables } from '../tables.ts';

type Row = BallotTables['ballot'];

const ballotOf = (row: Row): Ballot => ({
  id: row.id,
  caseId: row.case_id,
  purpose: row.purpose,
  title: row.title,
  state: row.state,
  rules: row.rules,
  rulesDigest: row.rules_digest,
  runOffOf: row.run_off_of,
  tally: row.tally,
  tieDecision: row.tie_decision,
  voidReason: row.void_reason,
  recordedCounts: row.recorded_counts,
  scrutineers: row.scrutineers,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
});

export interface NewBallot extends Pick<Ballot, 'id' | 'caseId' | 'purpose' | 'rules' | 'rulesDigest' | 'runOffOf'> {
  readonly roll: readonly RollEntry[];
  readonly now: Date;
}

const tenant = sql<string>`app.tenant_id()`;

export async function insertBallot(tx: Transaction, ballot: NewBallot): Promise<void> {
  const { id, caseId, purpose, rules, rulesDigest, runOffOf, roll, now } = ballot;
  await sql`insert into ballot (tenant_id, id, case_id, purpose, title, state, rules, rules_digest, run_off_of, prepared_at)
    values (${tenant}, ${id}, ${caseId}, ${purpose}, ${rules.title}, 'prepared', ${JSON.stringify(rules)}, ${rulesDigest},
      ${runOffOf}, ${now})`.execute(tx);
  if (roll.length === 0) return;
  await tables<BallotTables>(tx)
    .insertInto('ballot_voter')
    .values(
      roll.map(({ personId, groupId }) => ({
        tenant_id: tenant,
        ballot_id: id,
        person_id: personId,
        group_id: groupId,
      })),
    )
    .execute();
}

export async function readBallot(tx: Transaction, id: string): Promise<Ballot | null> {
  const row = await tables<BallotTables>(tx).selectFrom('ballot').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? ballotOf(row) : null;
}

/** Votes and the end of a ballot wait for one another. */
export async function lockBallot(tx: Transaction, id: string): Promise<Ballot | null> {
  const row = await tables<BallotTables>(tx)
    .selectFrom('ballot')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? ballotOf(row) : null;
}

export async function ballotsOfCases(tx: Transaction, caseIds: readonly string[]): Promise<Ballot[]> {
  if (caseIds.length === 0) return [];
  const rows = await tables<BallotTables>(tx)
    .selectFrom('ballot')
    .selectAll()
    .where('case_id', 'in', [...caseIds])
    .orderBy('prepared_at')
    .orderBy('id')
    .execute();
  return rows.map(ballotOf);
}

type Patch = Partial<Pick<Row, 'state' | 'opened_at' | 'closed_at' | 'void_reason'>>;

export async function updateBallot(tx: Transaction, id: string, patch: Patch): Promise<void> {
  await tables<BallotTables>(tx).updateTable('ballot').set(patch).where('id', '=', id).execute();
}

/** Results are JSON and go in as such. */
export async function keepResult(
  tx: Transaction,
  id: string,
  result: { tally: Ballot['tally'] } | { tieDecision: Ballot['tieDecision'] },
): Promise<void> {
  if ('tally' in result) {
    await sql`update ballot set tally = ${JSON.stringify(result.tally)} where id = ${id}`.execute(tx);
  } else {
    await sql`update ballot set tie_decision = ${JSON.stringify(result.tieDecision)} where id = ${id}`.execute(tx);
  }
}

export async function keepCounts(
  tx: Transaction,
  id: string,
  { groups, scrutineers }: { groups: readonly unknown[]; scrutineers: string },
): Promise<void> {
  await sql`update ballot set recorded_counts = ${JSON.stringify(groups)}, scrutineers = ${scrutineers}
    where id = ${id}`.execute(tx);
}

export async function rollOf(tx: Transaction, ballotId: string): Promise<RollEntry[]> {
  const rows = await tables<BallotTables>(tx)
    .selectFrom('ballot_voter')
    .select(['person_id', 'group_id'])
    .where('ballot_id', '=', ballotId)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, groupId: row.group_id }));
}

/** The group in which a person stands on the roll; null when they do not. */
export async function groupOfVoter(tx: Transaction, ballotId: string, personId: string): Promise<string | null> {
  const row = await tables<BallotTables>(tx)
    .selectFrom('ballot_voter')
    .select('group_id')
    .where('ballot_id', '=', ballotId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.group_id ?? null;
}
