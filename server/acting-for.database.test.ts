// A request in a member's name: only with a mandate that holds, and the record names both.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventsOfCase } from '#kernel/audit';
import { type Caller, signedIn } from './testing/caller.ts';
import { type ServedHouse, serveHouse } from './testing/served-house.ts';

let served: ServedHouse;
let officer: Caller;
let now = new Date('2026-11-24T10:00:00+08:00');

beforeAll(async () => {
  served = await serveHouse({ clock: () => now });
  officer = await signedIn(served.app, served.committee, 'officer');
});
afterAll(() => served.close());

test('without a mandate refused; with one written for the member; over by itself', async () => {
  const { lead } = served.committee.people;
  const inTheirName = { 'x-on-behalf-of': lead };
  const draft = () => officer.post('/api/proposals/draft', { input: { title: '增设路灯' } }, inTheirName);
  expect((await draft()).json()).toMatchObject({ code: 'mandate-missing' });
  const begun = await officer.post('/api/mandates/begin', { input: { personId: lead, reason: '来电口述' } });
  expect(begun.statusCode).toBe(200);
  const { caseId } = (await draft()).json();
  const [drafted] = await served.database.asTenant(served.committee.tenantId, (tx) => eventsOfCase(tx, caseId));
  expect(drafted).toMatchObject({ actorPersonId: served.committee.people.officer, onBehalfOf: lead });
  const seen = await officer.get(`/api/proposals/case?id=${caseId}`, inTheirName);
  expect(seen.json()).toMatchObject({ id: caseId, state: 'draft' });
  expect((await officer.get(`/api/proposals/case?id=${caseId}`)).statusCode).toBe(404);
  now = new Date(now.getTime() + 8 * 3_600_000);
  officer = await signedIn(served.app, served.committee, 'officer');
  expect((await officer.get(`/api/proposals/case?id=${caseId}`, inTheirName)).json()).toMatchObject({
    code: 'mandate-missing',
  });
});

test('somebody who is no proposal officer, and a name that is no id → not permitted', async () => {
  const head = await signedIn(served.app, served.committee, 'head');
  const { lead } = served.committee.people;
  for (const [who, name] of [
    [head, lead],
    [officer, 'everybody'],
  ] as const) {
    const answer = await who.get('/api/proposals/today', { 'x-on-behalf-of': name });
    expect(answer.json()).toMatchObject({ code: 'not-permitted' });
  }
});
