import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testCommittee, testDatabase, testNow } from '#kernel/testing';
import { sql } from '#platform/database';
import { loadSigner } from '#platform/signing';
import { writeCheckpoint } from './index.ts';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'tongxin-checkpoint-'));
});
afterAll(async () => {
  await database.end();
  await rm(folder, { recursive: true, force: true });
});

test('each seals what grew since the one before; nothing new, nothing written; the other committee stays apart', async () => {
  const [own, other] = [await testCommittee(database), await testCommittee(database)];
  const signer = await loadSigner(folder, 'checkpoints');
  const caseOf = (tenantId: string, id: string, eventCount: number, head: string) =>
    database.asTenant(tenantId, (tx) =>
      sql`insert into "case" (tenant_id, id, kind, state, title, created_at, updated_at, event_count, chain_head)
        values (${tenantId}, ${id}, 'note', 'open', '一件', ${testNow}, ${testNow}, ${eventCount}, ${head})
        on conflict (tenant_id, id) do update set event_count = excluded.event_count, chain_head = excluded.chain_head`.execute(
        tx,
      ),
    );
  const seal = (tenantId: string) =>
    database.asTenant(tenantId, (tx) => writeCheckpoint(tx, { tenantId, now: testNow, signer, digest: 'sha256' }));
  const [first, second] = ['01900001-0000-7000-8000-000000000001', '01900001-0000-7000-8000-000000000002'];
  await caseOf(own.tenantId, first, 2, 'sha256:aa');
  await caseOf(own.tenantId, second, 1, 'sha256:bb');
  await caseOf(other.tenantId, first, 9, 'sha256:cc');
  expect(await seal(own.tenantId)).toMatchObject({ sequence: 1, leafCount: 2, previousHash: '0' });
  expect(await seal(own.tenantId)).toBeNull();
  await caseOf(own.tenantId, second, 3, 'sha256:dd');
  expect(await seal(own.tenantId)).toMatchObject({ sequence: 2, leafCount: 1 });
  expect(await seal(other.tenantId)).toMatchObject({ sequence: 1, leafCount: 1 });
});
