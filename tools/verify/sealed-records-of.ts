import type pg from 'pg';
import { type CheckpointRow, checkpointOf } from '#kernel/audit';
import type { SealedRecord } from './record.ts';

interface LeafRow {
  case_id: string;
  event_count: number;
  chain_head: string;
}

export async function* sealedRecordsOf(client: pg.Client, tenantId: string): AsyncGenerator<SealedRecord> {
  const { rows } = await client.query<CheckpointRow>(
    'select * from audit_checkpoint where tenant_id = $1 order by sequence',
    [tenantId],
  );
  for (const row of rows) {
    const { rows: leaves } = await client.query<LeafRow>(
      `select case_id, event_count, chain_head from audit_checkpoint_leaf
       where tenant_id = $1 and sequence = $2 order by case_id`,
      [tenantId, row.sequence],
    );
    yield {
      checkpoint: checkpointOf(row),
      leaves: leaves.map((leaf) => ({
        caseId: leaf.case_id,
        eventCount: leaf.event_count,
        chainHead: leaf.chain_head,
      })),
    };
  }
}
