import type { Checkpoint } from './checkpoint.ts';

export interface CheckpointRow {
  tenant_id: string;
  sequence: number;
  at: Date;
  previous_hash: string;
  leaf_count: number;
  root: string;
  hash: string;
  key_id: string;
  signature: string;
}

export interface CheckpointTables {
  audit_checkpoint: CheckpointRow;
}

export const checkpointOf = (row: CheckpointRow): Checkpoint => ({
  tenantId: row.tenant_id,
  sequence: row.sequence,
  at: row.at.toISOString(),
  previousHash: row.previous_hash,
  leafCount: row.leaf_count,
  root: row.root,
  hash: row.hash,
  keyId: row.key_id,
  signature: row.signature,
});
