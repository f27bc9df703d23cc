import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { statusOf } from '#platform/errors';
import { goodPassword, type IdentityFixture, identityFixture, origin } from '../testing/identity-fixture.ts';
import { naughtyStrings } from '../testing/naughty-strings.ts';
import { softwareAuthenticator } from '../testing/software-authenticator.ts';
import { authenticator } from './authenticator.ts';
import { identityRoutes } from './identity-routes.ts';

let house: IdentityFixture;
let app: FastifyInstance;
let serial = 0;
let username: string;

beforeAll(async () => {
  house = await identityFixture();
  const clock = () => house.clock.now;
  const authenticate = authenticator({ database: house.database, clock });
  app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(identityRoutes, {
    identity: house.identity,
    clock,
    authenticate,
    isSecure: true,
    sendRefusal: (reply, refusal) => reply.code(statusOf(refusal.code)).send({ code: refusal.code }),
  });
  app.get('/api/anything', async (request) => authenticate(request));
});
afterAll(async () => {
  await app.close();
  await house.end();
});
beforeEach(async () => {
  serial += 1;
  username = `reader${serial}`;
  house.pass(60);
});

type Body = Record<string, unknown>;
async function send(
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  { body, cookie }: { body?: Body; cookie?: string } = {},
) {
  const response = await app.inject({
    method,
    url,
    ...(body ? { payload: body } : {}),
    headers: {
      ...(cookie ? { cookie: `other=1; ${cookie}` } : {}),
      'user-agent': 'Mozilla Firefox/140 Windows',
    },
  });
  const set = response.headers['set-cookie'];
  return {
    status: response.statusCode,
    body: response.json(),
    set: set?.toString(),
    headers: response.headers,
  };
}
const post = (url: string, body: Body, cookie?: string) => send('POST', url, { body, cookie });

async function signIn(password = goodPassword) {
  const answer = await post('/api/sign-in', { tenantId: house.tenantId, username, password });
  return { ...answer, cookie: answer.set?.split(';')[0] };
}

test('sign in, look around, sign out', async () => {
  await house.newAccount(username);
  const { status, body, set, cookie, headers } = await signIn();
  expect([status, body]).toEqual([200, { signedIn: true }]);
  expect(set).toMatch(
    /^tongxin_session=[0-9a-f-]{36}\.[\w-]{43}; Path=\/; Expires=.+GMT; HttpOnly; SameSite=Lax; Secure$/,
  );
  expect(headers['cache-control']).toBe('no-store');
  const sessions = await send('GET', '/api/my/sessions', { cookie });
  expect(sessions.body.sessions).toMatchObject([{ device: 'Firefox · Windows', isCurrent: true }]);
  const out = await send('POST', '/api/sign-out', { cookie });
  expect(out.set).toContain('tongxin_session=;');
  expect((await send('GET', '/api/my/sessions', { cookie })).body).toEqual({ code: 'session-ended' });
  expect((await send('POST', '/api/sign-out')).status).toBe(200);
});

test('signing in again ends the session this browser had', async () => {
  await house.newAccount(username);
  const { cookie } = await signIn();
  const again = await post('/api/sign-in', { tenantId: house.tenantId, username, password: goodPassword }, cookie);
  expect(again.set?.split(';')[0]).not.toBe(cookie);
  expect((await send('GET', '/api/anything', { cookie })).body).toMatchObject({ code: 'session-ended' });
});

test('wrong → 401 without a cookie; locked → 429', async () => {
  await house.newAccount(username);
  const { status, set, body } = await signIn('Wrong-Guess-1');
  expect([status, set, body]).toEqual([401, undefined, { code: 'sign-in-failed' }]);
  for (let round = 0; round < 4; round += 1) await signIn('Wrong-Guess-1');
  expect((await signIn()).status).toBe(429);
});

test('the authenticator app, its recovery codes and its removal, over the wire', async () => {
  await house.newAccount(username);
  const { cookie } = await signIn();
  const code = (secret: string) => generateSync({ secret, epoch: Math.floor(house.clock.now.getTime() / 1_000) });
  const begun = await post('/api/my/totp/begin', { password: goodPassword }, cookie);
  const confirmed = await post('/api/my/totp/confirm', { code: code(begun.body.secret) }, cookie);
  expect(confirmed.body.recoveryCodes).toHaveLength(10);
  house.pass(1);
  const wanted = (await signIn()).body;
  expect(wanted).toMatchObject({ secondFactor: ['totp'], ticket: expect.any(String) });
  const completed = await post('/api/sign-in/totp', { ticket: wanted.ticket, code: code(begun.body.secret) });
  expect([completed.status, completed.body]).toEqual([200, { signedIn: true }]);
  expect((await post('/api/my/recovery-codes', { password: goodPassword }, cookie)).body.recoveryCodes).toHaveLength(
    10,
  );
  expect((await post('/api/my/totp/remove', { password: goodPassword }, cookie)).body).toEqual({
    done: true,
  });
});

test('a passkey is added, signs in without a name, and is removed, over the wire', async () => {
  await house.newAccount(username);
  const { cookie } = await signIn();
  const device = softwareAuthenticator({ host: 'tongxin.example', origin });
  const begun = (await post('/api/my/passkeys/begin', { password: goodPassword }, cookie)).body;
  const response = device.register(begun.options.challenge);
  const added = await post('/api/my/passkeys/finish', { ticket: begun.ticket, name: '手机', response }, cookie);
  expect(added.status).toBe(200);
  const start = (await post('/api/sign-in/passkey/begin', { tenantId: house.tenantId })).body;
  const answer = device.answer(start.options.challenge);
  const entered = await post('/api/sign-in/passkey/finish', { ticket: start.ticket, response: answer });
  expect([entered.status, entered.body]).toEqual([200, { signedIn: true }]);
  const methods = (await send('GET', '/api/my/sign-in-methods', { cookie: entered.set?.split(';')[0] })).body;
  expect(methods).toMatchObject({
    username,
    hasPassword: true,
    passkeys: [{ name: '手机' }],
    totpConfirmedAt: null,
  });
  const removed = await post(`/api/my/passkeys/${added.body.id}/remove`, { password: goodPassword }, cookie);
  expect(removed.body).toEqual({ done: true });
});

test('whoever must change the password may do that and nothing else', async () => {
  const account = await house.newAccount(username);
  await house.owner.query('update account set must_change_password = true where id = $1', [account.id]);
  const { cookie } = await signIn();
  expect((await send('GET', '/api/anything', { cookie })).body).toMatchObject({
    code: 'password-change-required',
  });
  const body = { password: goodPassword, newPassword: 'New-Lotus-2027' };
  expect((await post('/api/my/password', body, cookie)).status).toBe(200);
  expect((await send('GET', '/api/anything', { cookie })).body).toMatchObject({ accountId: account.id });
});

test('ending one session and all others, over the wire', async () => {
  await house.newAccount(username);
  await signIn();
  const { cookie } = await signIn();
  await signIn();
  const { sessions } = (await send('GET', '/api/my/sessions', { cookie })).body;
  const other = sessions.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent);
  expect((await send('DELETE', `/api/my/sessions/${other.id}`, { cookie })).body).toEqual({ ended: 1 });
  expect((await send('DELETE', '/api/my/sessions', { cookie })).body).toEqual({ ended: 1 });
  expect((await send('DELETE', `/api/my/sessions/${other.id}`, { cookie })).body.code).toBe('session-not-found');
});

test('without a session every route of one’s own answers 401', async () => {
  const nobody = { password: 'x', newPassword: 'x', code: '1' };
  for (const url of ['password', 'totp/begin', 'totp/confirm', 'totp/remove', 'recovery-codes', 'passkeys/begin']) {
    expect((await post(`/api/my/${url}`, nobody)).status, url).toBe(401);
  }
  expect((await send('DELETE', '/api/my/sessions')).status).toBe(401);
  expect((await send('GET', '/api/my/sign-in-methods')).status).toBe(401);
});

test('no string in any field gives a 5xx', async () => {
  await house.newAccount(username);
  const { cookie } = await signIn();
  const { tenantId } = house;
  for (const text of naughtyStrings) {
    const credential = { id: text, rawId: text, type: 'public-key' };
    const answered = {
      clientDataJSON: text,
      authenticatorData: text,
      signature: text,
      attestationObject: text,
    };
    const { ticket } = (await post('/api/sign-in/passkey/begin', { tenantId })).body;
    const begun = (await post('/api/my/passkeys/begin', { password: goodPassword }, cookie)).body;
    const answers = await Promise.all([
      post('/api/sign-in', { tenantId: text, username: text, password: text }),
      post('/api/sign-in/totp', { ticket: text, code: text }),
      post('/api/sign-in/passkey/begin', { ticket: text }),
      post('/api/sign-in/passkey/finish', { ticket, response: { ...credential, response: answered } }),
      post(
        '/api/my/passkeys/finish',
        { ticket: begun.ticket, name: text, response: { ...credential, response: answered } },
        cookie,
      ),
      post('/api/set-password', { token: text, password: text }),
      post('/api/my/totp/confirm', { code: text }, cookie),
      send('DELETE', `/api/my/sessions/${encodeURIComponent(text.toWellFormed())}x`, { cookie }),
    ]);
    for (const answer of answers) expect(answer.status, JSON.stringify([text, answer.body])).toBeLessThan(500);
  }
});
