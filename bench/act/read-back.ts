import { recommendationsOf } from '#kernel/recommendations';
import { sql } from '#platform/database';
import type { BenchCase } from './bench-case.ts';
import type { Stage } from './stage.ts';

/** What bare writes left behind is read back, as a client would after somebody else's act. */
export async function readBack({ bench, committee }: Stage, cases: readonly BenchCase[]): Promise<void> {
  await bench.house.database.asTenant(committee.tenantId, async (tx) => {
    const ids = cases.map(({ id }) => id);
    const asked = await recommendationsOf(tx, ids);
    const { rows } = await sql<{ id: string; version: number; undertaking_id: string | null }>`
      select c.id, c.version, u.id as undertaking_id from "case" c
      left join undertaking u on u.tenant_id = c.tenant_id and u.case_id = c.id
      where c.id = any(${ids}::uuid[])`.execute(tx);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const one of cases) {
      const row = byId.get(one.id)!;
      one.version = row.version;
      one.undertakingId = row.undertaking_id ?? '';
      one.recommendationIds = asked.filter(({ caseId }) => caseId === one.id).map(({ id }) => id);
    }
  });
}
