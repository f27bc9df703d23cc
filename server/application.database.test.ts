// What anybody meets at the door of the house: who is let in, in what form refusals come, what is described.
import type { LightMyRequestResponse } from 'fastify';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testNow } from '#kernel/testing';
import { type Caller, caller, signedIn } from './testing/caller.ts';
import { type ServedHouse, serveHouse } from './testing/served-house.ts';

let served: ServedHouse;
let anybody: Caller;
let lead: Caller;

beforeAll(async () => {
  served = await serveHouse({ clock: () => testNow });
  anybody = caller(served.app);
  lead = await signedIn(served.app, served.committee, 'lead');
});
afterAll(() => served.close());

const refusal = (answer: LightMyRequestResponse) => ({ status: answer.statusCode, code: answer.json().code });

describe('without a sign-in', () => {
  test.each(['/api/health', '/api/ready'])('%s answers, and says nothing else', async (url) => {
    const answer = await anybody.get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ status: 'ok' });
  });

  test('the committees one can sign in to are named, nothing more', async () => {
    const answer = await anybody.get('/api/tenants');
    expect(answer.json()).toEqual([{ id: served.committee.tenantId, name: '青川市政协' }]);
  });

  test('every act and every question is refused', async () => {
    for (const name of served.house.acts.keys()) {
      const answer = await anybody.post(`/api/${name.replace('.', '/')}`, {
        id: v7(),
        version: 1,
        input: {},
      });
      expect(refusal(answer), name).toEqual({ status: 401, code: 'sign-in-required' });
    }
    for (const name of served.house.queries.keys()) {
      const answer = await anybody.get(`/api/${name.replace('.', '/')}`);
      expect([400, 401, 422], `${name} ${answer.body}`).toContain(answer.statusCode);
      expect(answer.body, name).not.toMatch(/items|proposal"/);
    }
  });

  test.each([
    '/api/session',
    '/api/notices/list',
    `/api/files/${v7()}`,
    `/api/proposals/documents/${v7()}/proposal.docx`,
    '/api/proposals/ledger.xlsx',
  ])('%s is refused', async (url) => {
    expect(refusal(await anybody.get(url))).toEqual({ status: 401, code: 'sign-in-required' });
  });

  test('a cookie somebody made up is no session', async () => {
    const forger = caller(served.app, 'tongxin_session=AAAAAAAAAAAAAAAAAAAAAAAA');
    expect(refusal(await forger.get('/api/session')).status).toBe(401);
  });
});

describe('a request of the wrong form', () => {
  test('a page of strangers cannot act: the header that only our pages send is missing', async () => {
    const answer = await served.app.inject({ method: 'POST', url: '/api/sign-in', payload: {} });
    expect(refusal(answer)).toEqual({ status: 403, code: 'cross-site-request' });
  });

  test.each([
    ['an unknown route', '/api/proposals/abolish', {}, 404, 'route-not-found'],
    ['broken JSON', '/api/proposals/draft', '{"input": {', 400, 'request-unreadable'],
    ['a list for a body', '/api/proposals/draft', [1, 2], 400, 'request-unreadable'],
    ['a word for a body', '/api/proposals/draft', '"draft"', 400, 'request-unreadable'],
    ['an id that is none', '/api/proposals/save', { id: '1', version: 1, input: {} }, 400, 'request-unreadable'],
    ['a version that is none', '/api/proposals/save', { id: v7(), version: '1', input: {} }, 400, 'request-unreadable'],
    ['an id nobody knows', '/api/proposals/save', { id: v7(), version: 1, input: {} }, 404, 'not-found'],
    ['a field of the wrong kind', '/api/proposals/draft', { input: { title: 7 } }, 422, 'input-invalid'],
  ])('%s → %s', async (_what, url, body, status, code) => {
    const answer = await lead.post(url, body);
    expect(refusal(answer)).toEqual({ status, code });
    expect(answer.json()).toMatchObject({ refused: true, message: expect.stringMatching(/.+/) });
  });

  test.each([
    [
      'a body of three megabytes',
      JSON.stringify({ input: { title: '长'.repeat(1_000_000) } }),
      413,
      'request-too-large',
    ],
    ['a body nested ten thousand deep', `{"input":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 422, 'input-invalid'],
  ])('%s → %s', async (_what, body, status, code) => {
    expect(refusal(await lead.post('/api/proposals/draft', body))).toEqual({ status, code });
  });

  test('prototype keys are dropped, not obeyed', async () => {
    const answer = await lead.post(
      '/api/proposals/draft',
      '{"input":{"__proto__":{"title":"x"},"constructor":{"prototype":{}}}}',
    );
    expect(answer.statusCode).toBeLessThan(500);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  test('an idempotency key of the wrong shape is refused before anything is done', async () => {
    const answer = await lead.post('/api/proposals/draft', { input: {} }, { 'idempotency-key': 'short' });
    expect(refusal(answer)).toEqual({ status: 400, code: 'request-unreadable' });
  });

  test('another media type is refused', async () => {
    const answer = await lead.post('/api/proposals/draft', '<draft/>', { 'content-type': 'application/xml' });
    expect(refusal(answer)).toEqual({ status: 415, code: 'unsupported-media-type' });
  });
});

describe('words of a refusal', () => {
  test.each([
    ['zh-CN', /没有找到/],
    ['en', /not found|could not be found|no such/i],
  ])('are said in %s', async (locale, words) => {
    const answer = await lead.post('/api/proposals/save', { id: v7(), version: 1, input: {} }, { 'x-locale': locale });
    expect(answer.json().message).toMatch(words);
  });
});

describe('acts through HTTP', () => {
  test('a repeated request with its key gets the first answer', async () => {
    const headers = { 'idempotency-key': 'one-intent-0001' };
    const body = { input: { title: '关于加装电梯的提案' } };
    const first = await lead.post('/api/proposals/draft', body, headers);
    const again = await lead.post('/api/proposals/draft', body, headers);
    expect(again.json()).toEqual(first.json());
    const other = await lead.post('/api/proposals/draft', { input: { title: '关于井盖的提案' } }, headers);
    expect(refusal(other)).toEqual({ status: 409, code: 'idempotency-mismatch' });
  });

  test('the second of two is told who changed what', async () => {
    const { caseId: id } = (await lead.post('/api/proposals/draft', { input: { title: '关于加装电梯的提案' } })).json();
    await lead.post('/api/proposals/save', { id, version: 1, input: { title: '关于加装电梯的新提案' } });
    const late = await lead.post('/api/proposals/save', {
      id,
      version: 1,
      input: { title: '关于井盖的提案' },
    });
    expect(late.statusCode).toBe(409);
    expect(late.json()).toMatchObject({
      code: 'version-conflict',
      details: { version: 2, changes: [{ name: 'proposal.saved', actorName: '王晓明' }] },
    });
  });
});

describe('the description of the API', () => {
  test('is OpenAPI 3.1 and names every act and question once', async () => {
    const document = (await anybody.get('/api/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path as object));
    const ids = operations.map(({ operationId }) => operationId).filter(Boolean);
    expect(ids).toEqual(expect.arrayContaining([...served.house.acts.keys(), ...served.house.queries.keys()]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every reference in it leads somewhere', async () => {
    const document = (await anybody.get('/api/openapi.json')).json();
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!);
    const resolve = (path: string) =>
      path
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[decodeURIComponent(key)], document);
    for (const path of references) expect(resolve(path), path).toBeDefined();
  });

  test('its page opens', async () => {
    const page = await anybody.get('/api/docs/');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
  });
});

test('nothing a browser must not guess: security headers on every answer', async () => {
  const { headers } = await anybody.get('/api/health');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
});
