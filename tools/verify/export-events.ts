// Reads a committee's whole record out of the database, as lines, in one consistent snapshot.
import pg from 'pg';
import { type Committee, committeeWith, knownCommittees, UnknownCommittee } from './known-committees.ts';
import { type ChainedCase, exportFormat, fingerprintOf } from './record.ts';
import { recordsOf } from './records-of.ts';
import { sealedRecordsOf } from './sealed-records-of.ts';

async function chainedCases(client: pg.Client, tenantId: string): Promise<ChainedCase[]> {
  const { rows } = await client.query<{ id: string; event_count: number; chain_head: string }>(
    'select id, event_count, chain_head from "case" where tenant_id = $1 order by id',
    [tenantId],
  );
  return rows.map((row) => ({ id: row.id, eventCount: row.event_count, chainHead: row.chain_head }));
}

export interface ExportWanted {
  readonly code: string;
  readonly now: Date;
  readonly publicKeyPem?: string | undefined;
}

async function countCheckpoints(client: pg.Client, tenantId: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from audit_checkpoint where tenant_id = $1',
    [tenantId],
  );
  return rows[0]!.count;
}

async function* linesOf(client: pg.Client, committee: Committee, wanted: ExportWanted): AsyncGenerator<string> {
  const { now, publicKeyPem = null } = wanted;
  const cases = await chainedCases(client, committee.id);
  yield JSON.stringify({
    format: exportFormat,
    committee: { code: committee.code, name: committee.name },
    exportedAt: now.toISOString(),
    cases: cases.length,
    events: cases.reduce((sum, { eventCount }) => sum + eventCount, 0),
    fingerprint: fingerprintOf(cases),
    checkpoints: await countCheckpoints(client, committee.id),
    publicKeyPem,
  });
  for await (const { case: chained, events } of recordsOf(client, committee.id, cases)) {
    yield JSON.stringify({ case: chained });
    for (const event of events) yield JSON.stringify({ event });
  }
  for await (const sealed of sealedRecordsOf(client, committee.id)) yield JSON.stringify({ sealed });
}

/** The owner's connection is wanted: it sees the committee's rows once it stands behind its wall. */
export async function* exportEvents(connection: pg.ClientConfig, wanted: ExportWanted): AsyncGenerator<string> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const committee = await committeeWith(client, wanted.code);
    if (!committee) throw new UnknownCommittee(await knownCommittees(client));
    await client.query(`select set_config('app.tenant_id', $1, true)`, [committee.id]);
    yield* linesOf(client, committee, wanted);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
