import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deleteLeftovers } from '../storage/leftovers.ts';
import { codeOf, goodPassword, granted, type IdentityFixture, identityFixture } from '../testing/identity-fixture.ts';
import { changePassword } from './change-password.ts';
import { endOtherSessions, endSession } from './end-session.ts';
import { listSessions } from './list-sessions.ts';
import { sessionOf } from './session-of.ts';

let house: IdentityFixture;
let username: string;
let serial = 0;
beforeAll(async () => {
  house = await identityFixture();
});
afterAll(() => house.end());
beforeEach(async () => {
  serial += 1;
  username = `member${serial}`;
  house.pass(60);
  await house.newAccount(username);
  house.events.length = 0;
});

const asked = (cookie: string | undefined) => sessionOf(house.database, { cookie, now: house.clock.now });

test('half an hour without a request ends it; requests keep it open, but not beyond twelve hours', async () => {
  const { cookie } = await house.enter(username);
  for (let round = 0; round < 24; round += 1) {
    house.pass(29.9);
    expect(codeOf(await asked(cookie))).toBe('granted');
  }
  house.pass(2.4);
  expect(codeOf(await asked(cookie))).toBe('session-ended');
  const second = await house.enter(username);
  house.pass(30);
  expect(codeOf(await asked(second.cookie))).toBe('session-ended');
});

test('being seen is written once a minute', async () => {
  const { cookie, sessionId } = await house.enter(username);
  const seen = async () => {
    const { rows } = await house.owner.query('select last_seen_at from sign_in_session where id = $1', [sessionId]);
    return rows[0].last_seen_at as Date;
  };
  const start = await seen();
  house.pass(0.9);
  await asked(cookie);
  expect(await seen()).toEqual(start);
  house.pass(0.2);
  await asked(cookie);
  expect(await seen()).toEqual(house.clock.now);
});

test('no cookie, a changed one, another committee in front → sign in first', async () => {
  const { cookie } = await house.enter(username);
  const other = await house.newTenant();
  const secret = cookie.split('.')[1]!;
  const flipped = (secret[0] === 'A' ? 'B' : 'A') + secret.slice(1);
  for (const tampered of [
    undefined,
    '',
    '.',
    `${other}.${secret}`,
    `${house.tenantId}.${flipped}`,
    `${house.tenantId}.`,
    `${house.tenantId}'--.${secret}`,
    cookie.toUpperCase(),
    'x'.repeat(10_000),
  ]) {
    expect(codeOf(await asked(tampered))).toBe('sign-in-required');
  }
});

test('the token is not in the database, only its hash', async () => {
  const { cookie } = await house.enter(username);
  const { rows } = await house.owner.query('select s::text as row from sign_in_session s');
  expect(rows.some(({ row }) => row.includes(cookie.split('.')[1]!))).toBe(false);
});

test('one sees one’s sessions, ends one, ends the others; not those of somebody else', async () => {
  const first = await house.enter(username);
  const second = await house.enter(username);
  const third = await house.enter(username);
  const { own } = third;
  const list = () =>
    house.database.asTenant(house.tenantId, (tx) => listSessions(tx, { ...own, now: house.clock.now }));
  expect((await list()).map(({ id, isCurrent }) => [id, isCurrent])).toEqual(
    expect.arrayContaining([
      [first.sessionId, false],
      [second.sessionId, false],
      [third.sessionId, true],
    ]),
  );
  const end = (endedId: string, by = own) =>
    house.database.asTenant(house.tenantId, (tx) => endSession(house.identity, tx, { ...by, endedId }));
  granted(await end(first.sessionId));
  expect(codeOf(await asked(first.cookie))).toBe('session-ended');
  expect(codeOf(await end(first.sessionId))).toBe('session-not-found');
  await house.newAccount(`${username}-friend`);
  const friend = await house.enter(`${username}-friend`);
  expect(codeOf(await end(third.sessionId, friend.own))).toBe('session-not-found');
  const others = await house.database.asTenant(house.tenantId, (tx) => endOtherSessions(house.identity, tx, own));
  expect(others).toEqual({ ended: 1 });
  expect((await list()).map(({ id }) => id)).toEqual([third.sessionId]);
  granted(await end(third.sessionId));
  expect(house.namesOf().at(-1)).toBe('identity.signed-out');
});

test('a changed password ends the other sessions and keeps this one', async () => {
  const elsewhere = await house.enter(username);
  const { cookie, own } = await house.enter(username);
  const change = (password: string, newPassword: string) =>
    changePassword(house.identity, { ...own, password, newPassword });
  expect(await change('Not-My-Password-1', 'New-Lotus-2027')).toMatchObject({
    code: 'password-wrong',
    params: { left: 4 },
  });
  expect(codeOf(await change(goodPassword, 'short'))).toBe('password-too-short');
  expect(codeOf(await change(goodPassword, goodPassword))).toBe('password-unchanged');
  granted(await change(goodPassword, 'New-Lotus-2027'));
  expect(codeOf(await asked(elsewhere.cookie))).toBe('session-ended');
  expect(codeOf(await asked(cookie))).toBe('granted');
  expect(codeOf(await house.attempt(username, goodPassword))).toBe('sign-in-failed');
  await house.enter(username, 'New-Lotus-2027');
});

test('guessing the current password from an open session locks it too', async () => {
  const { own } = await house.enter(username);
  const guess = () => changePassword(house.identity, { ...own, password: 'Wrong-Guess-1', newPassword: 'x' });
  const codes = [await guess(), await guess(), await guess(), await guess(), await guess()].map(codeOf);
  expect(codes).toEqual([...Array(4).fill('password-wrong'), 'account-locked']);
});

test('leftovers go, what still serves stays', async () => {
  const { cookie } = await house.enter(username);
  await house.attempt('mistyped', 'Wrong-Guess-1');
  const count = async (table: string) =>
    Number((await house.owner.query(`select count(*) from ${table}`)).rows[0].count);
  const clean = () =>
    house.database.asTenant(house.tenantId, (tx) => deleteLeftovers(tx, house.tenantId, house.clock.now));
  await clean();
  expect(await count('sign_in_failure')).toBeGreaterThan(0);
  expect(codeOf(await asked(cookie))).toBe('granted');
  house.pass(31 * 24 * 60);
  await clean();
  expect([await count('sign_in_failure'), await count('sign_in_session')]).toEqual([0, 0]);
});
