// Seals what has happened since the last checkpoint; in one transaction behind the committee's wall.
import { sql, type Transaction, tables } from '#platform/database';
import type { Signer } from '#platform/signing';
import type { DigestName } from './chain.ts';
import { type Checkpoint, type CheckpointLeaf, checkpointHash, checkpointOrigin, rootOf } from './checkpoint.ts';
import { type CheckpointTables, checkpointOf } from './checkpoint-storage.ts';

async function lastCheckpoint(tx: Transaction): Promise<Checkpoint | null> {
  const row = await tables<CheckpointTables>(tx)
    .selectFrom('audit_checkpoint')
    .selectAll()
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? checkpointOf(row) : null;
}

/** Every chain that grew since it was last sealed. Cases are read as columns: this part knows no more of them. */
async function sealGrown(tx: Transaction, sequence: number): Promise<CheckpointLeaf[]> {
  const { rows } = await sql<{ case_id: string; event_count: number; chain_head: string }>`
    insert into audit_checkpoint_leaf (tenant_id, case_id, event_count, chain_head, sequence)
    select "case".tenant_id, "case".id, "case".event_count, "case".chain_head, ${sequence} from "case"
    where "case".tenant_id = app.tenant_id() and "case".event_count > 0
      and not exists (select from audit_checkpoint_leaf leaf where leaf.tenant_id = "case".tenant_id
        and leaf.case_id = "case".id and leaf.event_count = "case".event_count)
    returning case_id, event_count, chain_head`.execute(tx);
  return rows.map((row) => ({ caseId: row.case_id, eventCount: row.event_count, chainHead: row.chain_head }));
}

/** Null when nothing has happened since the last one. */
export async function writeCheckpoint(
  tx: Transaction,
  { tenantId, now, signer, digest }: { tenantId: string; now: Date; signer: Signer; digest: DigestName },
): Promise<Checkpoint | null> {
  const before = await lastCheckpoint(tx);
  const sequence = (before?.sequence ?? 0) + 1;
  const leaves = await sealGrown(tx, sequence);
  if (leaves.length === 0) return null;
  const facts = {
    tenantId,
    sequence,
    at: now.toISOString(),
    previousHash: before?.hash ?? checkpointOrigin,
    leafCount: leaves.length,
    root: rootOf(leaves, digest),
  };
  const hash = checkpointHash(facts, digest);
  const checkpoint: Checkpoint = { ...facts, hash, keyId: signer.keyId, signature: signer.sign(hash) };
  await tables<CheckpointTables>(tx)
    .insertInto('audit_checkpoint')
    .values({
      tenant_id: tenantId,
      sequence,
      at: now,
      previous_hash: facts.previousHash,
      leaf_count: facts.leafCount,
      root: facts.root,
      hash,
      key_id: checkpoint.keyId,
      signature: checkpoint.signature,
    })
    .execute();
  return checkpoint;
}
