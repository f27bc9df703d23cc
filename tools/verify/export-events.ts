// Reads a committee's whole record out of the database, as lines, in one consistent snapshot.
import pg from 'pg';
import type { DigestName } from '#kernel/audit';
import type { Signer, Succession } from '#platform/signing';
import { type Committee, committeeWith, knownCommittees, UnknownCommittee } from './known-committees.ts';
import { beginDigest, type ChainedCase, type ExportHead, exportFormat, fingerprintOf, takeLine } from './record.ts';
import { recordsOf } from './records-of.ts';
import { sealOf } from './sealed-lines.ts';
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
  /** The digest of the house; makes fingerprint and seal. */
  readonly digest: DigestName;
  /** Null: the export is sealed by nobody. */
  readonly signer: Signer | null;
  readonly successions?: readonly Succession[];
}

async function countCheckpoints(client: pg.Client, tenantId: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from audit_checkpoint where tenant_id = $1',
    [tenantId],
  );
  return rows[0]!.count;
}

/** The house's own first, then what older events were chained with. */
async function digestsOf(client: pg.Client, tenantId: string, own: DigestName): Promise<DigestName[]> {
  const { rows } = await client.query<{ name: DigestName }>(
    `select distinct split_part(hash, ':', 1) as name from event where tenant_id = $1`,
    [tenantId],
  );
  return [...new Set([own, ...rows.map(({ name }) => name)])];
}

async function headOf(
  client: pg.Client,
  { id, code, name }: Committee,
  { now, digest, signer, successions = [], cases }: ExportWanted & { cases: readonly ChainedCase[] },
): Promise<ExportHead> {
  return {
    format: exportFormat,
    committee: { id, code, name },
    exportedAt: now.toISOString(),
    digests: await digestsOf(client, id, digest),
    signature: signer?.kind ?? null,
    cases: cases.length,
    events: cases.reduce((sum, { eventCount }) => sum + eventCount, 0),
    fingerprint: fingerprintOf(cases, digest),
    checkpoints: await countCheckpoints(client, id),
    publicKeyPem: signer?.publicKeyPem ?? null,
    successions: [...successions],
  };
}

async function* bodyOf(client: pg.Client, committee: Committee, wanted: ExportWanted): AsyncGenerator<string> {
  const cases = await chainedCases(client, committee.id);
  yield JSON.stringify(await headOf(client, committee, { ...wanted, cases }));
  for await (const { case: chained, events } of recordsOf(client, committee.id, cases)) {
    yield JSON.stringify({ case: chained });
    for (const event of events) yield JSON.stringify({ event });
  }
  for await (const sealed of sealedRecordsOf(client, committee.id)) yield JSON.stringify({ sealed });
}

async function* linesOf(client: pg.Client, committee: Committee, wanted: ExportWanted): AsyncGenerator<string> {
  const digest = beginDigest(wanted.digest);
  for await (const line of bodyOf(client, committee, wanted)) {
    takeLine(digest, line);
    yield line;
  }
  if (wanted.signer) yield sealOf(digest, wanted.signer);
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
