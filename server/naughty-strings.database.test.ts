// The big list of naughty strings through every text field of a draft, every list and every search: no 5xx, nothing lost.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { naughtyStrings, testNow } from '#kernel/testing';
import { type Caller, caller, signedIn } from './testing/caller.ts';
import { type ServedHouse, serveHouse } from './testing/served-house.ts';

const strings = naughtyStrings;

let served: ServedHouse;
let lead: Caller;
let officer: Caller;

beforeAll(async () => {
  served = await serveHouse({ clock: () => testNow });
  lead = await signedIn(served.app, served.committee, 'lead');
  officer = await signedIn(served.app, served.committee, 'officer');
});
afterAll(() => served.close());

const isFine = (answer: LightMyRequestResponse, what: string) =>
  expect(answer.statusCode, `${JSON.stringify(what)} → ${answer.body.slice(0, 300)}`).toBeLessThan(500);

async function eightAtATime(work: (text: string) => Promise<void>): Promise<void> {
  for (let from = 0; from < strings.length; from += 8) await Promise.all(strings.slice(from, from + 8).map(work));
}

test(`${strings.length} strings in every text field of a draft are kept readable or refused`, async () => {
  const { caseId: id } = (await lead.post('/api/proposals/draft', { input: {} })).json();
  let version = 1;
  for (const text of strings) {
    const input = {
      title: text,
      situation: text,
      recommendations: [
        {
          text,
          tests: { definable: text, quantifiable: text, operable: text, assessable: text, accountable: text },
        },
      ],
    };
    const answer = await lead.post('/api/proposals/save', { id, version, input });
    isFine(answer, text);
    if (answer.statusCode === 200) version = answer.json().version;
    else expect(['input-invalid', 'text-too-long']).toContain(answer.json().code);
  }
  const seen = await lead.get(`/api/proposals/case?id=${id}`);
  expect(seen.statusCode).toBe(200);
  expect(seen.json().version).toBe(version);
}, 120_000);

test('in search, lists, people and sign-in they find nothing or something, and never fail', async () => {
  const anybody = caller(served.app);
  await eightAtATime(async (text) => {
    const words = encodeURIComponent(text.toWellFormed());
    isFine(await officer.get(`/api/proposals/list?words=${words}`), text);
    isFine(await lead.get(`/api/proposals/people?words=${words}`), text);
    isFine(await lead.get(`/api/proposals/list?cursor=${words}&states=${words}`), text);
    isFine(await lead.get(`/api/proposals/case?id=${words}`), text);
  });
  for (const text of strings.slice(0, 40)) {
    const body = { tenantId: served.committee.tenantId, username: text, password: text };
    isFine(await anybody.post('/api/sign-in', body), text);
  }
}, 120_000);

test('as a header, a raw address and an id they are refused politely', async () => {
  await eightAtATime(async (text) => {
    const header = encodeURIComponent(text.toWellFormed()).slice(0, 90);
    const headers = { 'idempotency-key': header, 'x-on-behalf-of': header };
    isFine(await lead.post('/api/proposals/draft', { input: {} }, headers), text);
    isFine(await lead.get(`/api/files/${header}`), text);
    isFine(await lead.post('/api/proposals/save', { id: text, version: 1, input: { title: text } }), text);
  });
}, 120_000);

test('the words of an undertaking and of the offices take them as well', async () => {
  const { categories } = served.committee;
  const head = await signedIn(served.app, served.committee, 'head');
  const draft = {
    ...{
      title: '关于加装电梯的提案',
      situation: '三百栋楼没有电梯。',
      isOneMatter: true,
      categoryId: categories.living,
    },
    recommendations: [{ text: '补助两百部。' }],
  };
  const { caseId: id } = (await lead.post('/api/proposals/draft', { input: draft })).json();
  await lead.post('/api/proposals/submit', { id, version: 1, input: {} });
  let version = 2;
  for (const note of strings.filter((_, index) => index % 8 === 0)) {
    const input = { categoryId: categories.living, recommendedDecision: 'file', note };
    for (const [who, verb, given] of [
      [officer, 'pre-review', input],
      [officer, 'return', { comments: note }],
      [head, 'decline-to-file', { reasonCode: note, explanation: note, meeting: note }],
    ] as const) {
      const answer = await who.post(`/api/proposals/${verb}`, { id, version, input: given });
      isFine(answer, note);
      if (answer.statusCode !== 200) continue;
      version = answer.json().version;
      if (verb === 'return')
        version = (await lead.post('/api/proposals/submit', { id, version, input: {} })).json().version;
    }
  }
}, 120_000);
