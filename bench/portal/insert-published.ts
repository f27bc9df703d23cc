// Committees whose portals are full, published by the same function that acts use.
import pg from 'pg';
import { v7 } from 'uuid';
import { publishItems, type Release } from '#kernel/publication';
import { insertRows } from '../../server/demo/rows.ts';
import { type BenchHouse, benchNow } from '../act/house-for-bench.ts';
import { dice, newsRelease, proposalRelease } from './texts.ts';

const portion = 250;
/** One in twenty is news. */
const newsEvery = 20;

export interface PublishedCommittee {
  readonly tenantId: string;
  readonly code: string;
  readonly releases: readonly Pick<Release, 'kind' | 'address' | 'caseId'>[];
}

async function insertShells(
  owner: pg.ClientConfig,
  tenantId: string,
  code: string,
  ids: readonly (readonly [string, string])[],
) {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query(`select set_config('app.tenant_id', '${tenantId}', false)`);
  const tenant = { id: tenantId, code, name: `${code}市政协`, short_name: code, level: 'city', created_at: benchNow };
  await insertRows(client, 'tenant', [tenant]);
  const shell = { state: 'filed', version: 1, title: '', audience: 'public', is_key: false, event_count: 0 };
  const at = { created_at: benchNow, updated_at: benchNow, chain_head: '0'.repeat(64) };
  for (let from = 0; from < ids.length; from += portion * 5) {
    const rows = ids
      .slice(from, from + portion * 5)
      .map(([id, kind]) => ({ tenant_id: tenantId, id, kind, ...shell, ...at }));
    await insertRows(client, '"case"', rows);
  }
  await client.end();
}

export async function insertPublished(bench: BenchHouse, code: string, count: number): Promise<PublishedCommittee> {
  const tenantId = v7();
  const ids = Array.from(
    { length: count },
    (_, index) => [v7(), index % newsEvery === 0 ? 'news' : 'proposal'] as const,
  );
  await insertShells(bench.owner, tenantId, code, ids);
  const roll = dice(count);
  const releases = ids.map(([caseId, kind], index) => {
    const numbered = { caseId, index, now: benchNow };
    return kind === 'news' ? newsRelease(roll, numbered) : proposalRelease(roll, numbered);
  });
  for (let from = 0; from < releases.length; from += portion) {
    const at = new Date(benchNow.getTime() - (count - from) * 60_000);
    await bench.house.database.asTenant(tenantId, (tx) => publishItems(tx, releases.slice(from, from + portion), at));
  }
  return { tenantId, code, releases };
}
