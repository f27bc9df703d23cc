// The house seen from outside while people write: figures by route and act, and a log that holds nobody's words.
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testNow } from '#kernel/testing';
import { metricsText, openTelemetry } from '#platform/telemetry';
import { openApplication } from '../application.ts';
import { identityOfTheHouse } from '../identity.ts';
import { houseLogger } from '../start/observe-house.ts';
import { signedIn } from '../testing/caller.ts';
import { type ServedHouse, serveHouse, testPassword } from '../testing/served-house.ts';
import { startMetrics } from './start-metrics.ts';

let served: ServedHouse;
let log = '';
const telemetry = openTelemetry();
const secrets = [
  '可辨认的标题甲',
  '可辨认的正文乙',
  '13912345678',
  'bianren@example.org',
  testPassword,
  '王晓明',
  'lead',
];

beforeAll(async () => {
  served = await serveHouse({ clock: () => testNow });
});
afterAll(() => served.close());

async function application() {
  const { house } = served;
  const to = new Writable({
    write(piece, _encoding, done) {
      log += piece;
      done();
    },
  });
  const keysDirectory = served.keysDirectory;
  const parts = { database: house.database, keysDirectory, publicUrl: 'http://localhost', digest: 'sha256' } as const;
  const identity = await identityOfTheHouse({ ...parts, clock: house.clock });
  return openApplication({ house, identity, logger: houseLogger('trace', to), isSecure: false, telemetry });
}

describe('while people write', () => {
  it('acts done, refused, malformed, and a failure nobody expected → counted; the log names ids and codes alone', async () => {
    const app = await application();
    const lead = await signedIn(app, served.committee, 'lead');
    const title = secrets[0];
    const body = `${secrets[1]}，电话 ${secrets[2]}，邮箱 ${secrets[3]}`;
    await lead.post('/api/proposals/draft', { input: { title, body } });
    await lead.post('/api/proposals/draft', { input: { title, body, unknown: body } });
    await lead.post('/api/people/save-person', { input: { name: '王晓明', phone: secrets[2] } });
    await app.inject({ method: 'POST', url: '/api/sign-in', payload: { username: 'lead', password: testPassword } });
    await app.inject({ url: `/api/proposals/nothing?words=${encodeURIComponent(title!)}` });
    app.log.error({ err: Object.assign(new Error(body), { severity: 'ERROR', detail: body }) }, 'failure');
    app.log.error({ err: new Error(`could not read ${title}`) }, 'failure');
    await app.close();
    expect(log).toContain('"act":"proposals.draft"');
    expect(log).toMatch(/"traceId":"[0-9a-f]{32}"/);
    for (const secret of secrets) expect(log).not.toContain(`${secret}`);
  });

  it('/metrics → requests by template, acts by result, pool, queue, database, and nothing of a person', async () => {
    const { connection } = served.database;
    const at = { host: '127.0.0.1', port: 0 };
    const metrics = await startMetrics({ at, telemetry, database: served.house.database, owner: connection });
    const text = await (await fetch(`http://127.0.0.1:${metrics.port}/metrics`)).text();
    const elsewhere = await fetch(`http://127.0.0.1:${metrics.port}/`);
    await metrics.stop();
    expect(elsewhere.status).toBe(404);
    expect(text).toMatch(/tongxin_acts_total\{act="people.save-person",result="[a-z-]+"\} 1/);
    expect(text).toContain('tongxin_http_request_duration_seconds_count{method="POST",route="/api/proposals/draft"');
    for (const name of [
      'tongxin_database_up 1',
      'tongxin_pool_connections{state="idle"}',
      'process_resident_memory_bytes',
    ])
      expect(text).toContain(name);
    for (const secret of [...secrets, served.committee.tenantId]) expect(text).not.toContain(secret);
    expect(metricsText([])).toBe('\n');
  });

  it('a database that is away → said by one figure, the rest still answers', async () => {
    const at = { host: '127.0.0.1', port: 0 };
    const owner = { host: '127.0.0.1', port: 9, user: 'nobody' };
    const metrics = await startMetrics({ at, telemetry, database: served.house.database, owner });
    const text = await (await fetch(`http://127.0.0.1:${metrics.port}/metrics`)).text();
    await metrics.stop();
    expect(text).toContain('tongxin_database_up 0');
    expect(text).toContain('tongxin_acts_total');
  });
});
