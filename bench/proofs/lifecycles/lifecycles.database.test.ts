// The short form of `npm run prove -- lifecycles`: the same walk, a few hundred acts, one seed.
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Person, testNow } from '#kernel/testing';
import { type ServedHouse, serveHouse } from '../../../server/testing/served-house.ts';
import { brokenChains, type Seen } from '../kill/look.ts';
import { chanceFrom } from '../seeded.ts';
import { walkLifecycles } from './walk.ts';

let served: ServedHouse;
let client: pg.Client;

beforeAll(async () => {
  served = await serveHouse({ clock: () => testNow });
  client = new pg.Client(served.database.connection);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await served.close();
});

it('random acts by random people → tables kept, one version and event each, refusals without a trace, chains whole', async () => {
  const { committee, house } = served;
  const { tenantId, people, units, termId, sectorId, sessionId, categories } = committee;
  const actors = await Promise.all(Object.keys(people).map((who) => committee.actor(who as Person)));
  const ids = [...Object.values(people), ...Object.values(units), termId, sectorId, sessionId, categories.living];
  const given = { house, client, tenantId, actors, ids, chance: chanceFrom(2026), now: () => testNow };
  const walked = await walkLifecycles({ ...given, steps: 150 });
  expect(walked.breaches).toEqual([]);
  expect(walked.done).toBeGreaterThan(5);
  expect(walked.tables.byKind.size).toBeGreaterThan(35);
  const { rows } = await client.query<Seen>(
    'select id, version, event_count, chain_head from "case" where tenant_id = $1',
    [tenantId],
  );
  expect(await brokenChains({ client, tenantId }, rows)).toEqual([]);
});
