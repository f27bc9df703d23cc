import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextAt, recordInRegister } from '#kernel/acts';
import { nationalCalendar } from '#kernel/deadlines';
import { systemActor } from '#kernel/permissions';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { shippedSettings } from '#platform/settings';
import { newSigner } from '#platform/signing';
import { exportEvents } from './export-events.ts';
import { UnknownCommittee } from './known-committees.ts';
import { verifyExport } from './verify-export.ts';

let database: TestDatabase;
const now = new Date('2026-11-20T09:00:00+08:00');
const tenantId = v7();
const signer = newSigner('sm2');

async function record(register: string, payload: Record<string, unknown>) {
  await database.asTenant(tenantId, (tx) => {
    const actor = systemActor(tenantId);
    const fixed = {
      settings: shippedSettings,
      calendar: nationalCalendar,
      digest: 'sha256',
      receipt: null,
    } as const;
    const context = contextAt({ tx, actor, now, ...fixed });
    return recordInRegister(context, { register, eventName: `${register}.changed`, change: { payload } });
  });
}

async function owner(text: string, values: unknown[] = []) {
  const client = new pg.Client(database.connection);
  await client.connect();
  await client.query(`select set_config('app.tenant_id', '${tenantId}', false)`);
  await client.query(text, values);
  await client.end();
}

beforeAll(async () => {
  database = await testDatabase();
  await owner(
    `insert into tenant (id, code, name, short_name, level, created_at) values ($1, 'qc', '青川市政协', '青川', 'city', $2)`,
    [tenantId, now],
  );
  for (const amount of [1, 2.5, 3]) await record('people', { amount, note: '“引号”与\n换行' });
  await record('calendar', { days: ['2026-12-31'] });
});
afterAll(() => database.end());

const exported = () =>
  Array.fromAsync(exportEvents(database.connection, { code: 'qc', now, digest: 'sha256', signer }));

describe('a record read out of the database', () => {
  it('comes through the database unchanged and holds', async () => {
    const { cases, events, fault, ...named } = await verifyExport(await exported(), signer.publicKeyPem);
    expect({ cases, events, fault }).toEqual({ cases: 2, events: 4, fault: null });
    expect(named).toMatchObject({ digests: ['sha256'], signature: 'sm2', checkpoints: 0, unsealed: 4 });
  });

  it('changed behind the product’s back → the first broken link is named', async () => {
    await owner(`update event set payload = '{"amount": 9}' where name = 'people.changed' and sequence = 2`);
    expect((await verifyExport(await exported())).fault).toContain('event 2 (people.changed) was changed');
  });

  it('an unknown committee → says so', async () => {
    await expect(
      Array.fromAsync(exportEvents(database.connection, { code: 'nowhere', now, digest: 'sha256', signer })),
    ).rejects.toBeInstanceOf(UnknownCommittee);
  });
});
