import { sql, type Transaction, tables } from '#platform/database';
import type { Gathering } from './gathering.ts';
import type { GatheringTables } from './tables.ts';

type Row = GatheringTables['gathering'];
const ownTenant = sql<string>`app.tenant_id()`;

const gatheringOf = (row: Row): Gathering => ({
  caseId: row.case_id,
  kind: row.kind,
  hostBodyId: row.host_body_id,
  partOf: row.part_of,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  place: row.place,
  onlineAddress: row.online_address,
  isStudy: row.is_study,
  creditedHours: row.credited_hours === null ? null : Number(row.credited_hours),
  lateAfterMinutes: row.late_after_minutes,
});

const rowOf = (gathering: Omit<Gathering, 'caseId'>): Omit<Row, 'tenant_id' | 'case_id'> => ({
  kind: gathering.kind,
  host_body_id: gathering.hostBodyId,
  part_of: gathering.partOf,
  starts_at: gathering.startsAt,
  ends_at: gathering.endsAt,
  place: gathering.place,
  online_address: gathering.onlineAddress,
  is_study: gathering.isStudy,
  credited_hours: gathering.creditedHours === null ? null : String(gathering.creditedHours),
  late_after_minutes: gathering.lateAfterMinutes,
});

export async function readGathering(tx: Transaction, caseId: string): Promise<Gathering | null> {
  const row = await tables<GatheringTables>(tx)
    .selectFrom('gathering')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row ? gatheringOf(row) : null;
}

/** The case is already there; a gathering lies beside it. */
export async function insertGathering(tx: Transaction, { caseId, ...gathering }: Gathering): Promise<void> {
  await tables<GatheringTables>(tx)
    .insertInto('gathering')
    .values({ tenant_id: ownTenant, case_id: caseId, ...rowOf(gathering) })
    .execute();
}

export async function updateGathering(tx: Transaction, { caseId, ...gathering }: Gathering): Promise<void> {
  await tables<GatheringTables>(tx)
    .updateTable('gathering')
    .set(rowOf(gathering))
    .where('case_id', '=', caseId)
    .execute();
}
