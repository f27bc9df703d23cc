import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '#platform/errors';
import { codeOf, goodPassword, granted, type IdentityFixture, identityFixture } from '../testing/identity-fixture.ts';
import { naughtyStrings } from '../testing/naughty-strings.ts';
import { disableAccount, enableAccount, unlockAccount } from './administer-account.ts';
import { listAccounts } from './list-accounts.ts';
import { resetPassword } from './reset-password.ts';
import { sessionOf } from './session-of.ts';
import { setInitialPassword } from './set-initial-password.ts';
import { signIn } from './sign-in.ts';

let house: IdentityFixture;
let serial = 0;
let username: string;
beforeAll(async () => {
  house = await identityFixture();
});
afterAll(() => house.end());
beforeEach(() => {
  serial += 1;
  username = `officer${serial}`;
  house.pass(120);
  house.events.length = 0;
});

const wrong = (howMany: number, name = username, address = '192.0.2.7') =>
  Array.fromAsync({ length: howMany }, () => house.attempt(name, 'Not-The-Password-1', address));

test('name in any case and the right password → signed in, and the session names the person', async () => {
  const account = await house.newAccount(username);
  const entry = await house.enter(username.toUpperCase());
  const session = await sessionOf(house.database, { cookie: entry.cookie, now: house.clock.now });
  expect(session).toEqual({
    ...{ tenantId: house.tenantId, accountId: account.id, subjectId: account.subjectId },
    ...{ sessionId: entry.sessionId, pending: null },
  });
  expect(house.namesOf()).toEqual(['identity.account-created', 'identity.password-chosen', 'identity.signed-in']);
});

test('wrong five times → told how many are left, then locked, and unlocked after fifteen minutes', async () => {
  await house.newAccount(username);
  const answers = (await wrong(5)).map((answer) => isRefusal(answer) && { ...answer.params, code: answer.code });
  expect(answers).toEqual([
    { code: 'sign-in-failed', left: 4 },
    { code: 'sign-in-failed', left: 3 },
    { code: 'sign-in-failed', left: 2 },
    { code: 'sign-in-failed', left: 1 },
    { code: 'account-locked', minutes: 15 },
  ]);
  expect(house.namesOf().slice(-2)).toEqual(['identity.sign-in-failed', 'identity.locked']);
  house.pass(14.5);
  expect(await house.attempt(username, goodPassword)).toMatchObject({
    code: 'account-locked',
    params: { minutes: 1 },
  });
  house.pass(0.5);
  expect(codeOf(await house.attempt(username, goodPassword))).toBe('granted');
});

test('a right password in between → counting begins anew', async () => {
  await house.newAccount(username);
  await wrong(4);
  await house.enter(username);
  expect(codeOf((await wrong(4)).at(-1))).toBe('sign-in-failed');
});

test('a name that does not exist → the same answers, the same lock, no account in the record', async () => {
  const codes = (await wrong(6, 'nobody-here')).map(codeOf);
  expect(codes).toEqual([...Array(4).fill('sign-in-failed'), 'account-locked', 'account-locked']);
  expect(house.events.every((event) => event.accountId === null)).toBe(true);
});

test('thirty guesses at once → five are checked, not thirty', async () => {
  await house.newAccount(username);
  house.events.length = 0;
  await Promise.all(
    Array.from({ length: 30 }, (_, at) => house.attempt(username, 'Wrong-Guess-1', `198.51.100.${at}`)),
  );
  expect(house.namesOf().filter((name) => name === 'identity.sign-in-failed')).toHaveLength(5);
});

test('an account that is unknown takes the time of one that is known', async () => {
  await house.newAccount(username);
  const timed = async (name: string) => {
    const times: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      house.pass(20);
      const start = performance.now();
      await house.attempt(name, 'Not-The-Password-1');
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[6]!;
  };
  const [known, unknown] = [await timed(username), await timed(`un${username}`)];
  expect(unknown / known).toBeGreaterThan(0.5);
  expect(unknown / known).toBeLessThan(2);
});

test('fifty failures from one address over many names → the address waits, another does not', async () => {
  await house.newAccount(username);
  const address = '203.0.113.9';
  for (let name = 0; name < 50; name += 1) await house.attempt(`guess${serial}-${name}`, 'Wrong-Guess-1', address);
  const refused = await house.attempt(username, goodPassword, address);
  expect(refused).toMatchObject({ code: 'too-many-sign-ins', params: { minutes: 15 } });
  expect(codeOf(await house.attempt(username, goodPassword))).toBe('granted');
  house.pass(15);
  expect(codeOf(await house.attempt(username, goodPassword, address))).toBe('granted');
});

test('the administrator unlocks → the right password is let in; the list shows the lock', async () => {
  const account = await house.newAccount(username);
  await wrong(5);
  const locks = () =>
    house.database.asTenant(house.tenantId, (tx) =>
      listAccounts(tx, { tenantId: house.tenantId, subjectIds: [account.subjectId], now: house.clock.now }),
    );
  expect((await locks())[0]?.lockedUntil).toEqual(new Date(house.clock.now.getTime() + 15 * 60_000));
  await house.database.asTenant(house.tenantId, (tx) => unlockAccount(tx, house.act(account.id)));
  expect((await locks())[0]).toMatchObject({ lockedUntil: null, hasPassword: true, hasTotp: false });
  await house.enter(username);
});

test('a disabled account → its sessions end, the right password is told so, and it can be opened again', async () => {
  const account = await house.newAccount(username);
  const { cookie } = await house.enter(username);
  const administer = (change: typeof disableAccount, byAccountId: string | null = null) =>
    house.database.asTenant(house.tenantId, (tx) => change(tx, { ...house.act(account.id), byAccountId }));
  expect(codeOf(await administer(disableAccount, account.id))).toBe('own-account');
  expect(codeOf(await administer(enableAccount))).toBe('account-not-disabled');
  granted(await administer(disableAccount));
  expect(codeOf(await administer(disableAccount))).toBe('account-already-disabled');
  expect(codeOf(await sessionOf(house.database, { cookie, now: house.clock.now }))).toBe('session-ended');
  expect(codeOf(await house.attempt(username, goodPassword))).toBe('account-disabled');
  expect(codeOf(await house.attempt(username, 'Not-The-Password-1'))).toBe('sign-in-failed');
  granted(await administer(enableAccount));
  await house.enter(username);
});

test('a start password → works until it expires and must be changed at once', async () => {
  const account = await house.newAccount(username, null);
  expect(codeOf(await house.attempt(username, ''))).toBe('sign-in-failed');
  const act = { ...house.act(account.id), policy: house.rules.policy };
  const { password } = granted(await house.database.asTenant(house.tenantId, (tx) => setInitialPassword(tx, act)));
  const { cookie } = await house.enter(username, password);
  expect(await sessionOf(house.database, { cookie, now: house.clock.now })).toMatchObject({
    pending: 'change-password',
  });
  house.pass(14 * 24 * 60);
  expect(codeOf(await house.attempt(username, password))).toBe('start-password-expired');
});

test('the password is reset → the old one and the old sessions are gone; not by oneself', async () => {
  const account = await house.newAccount(username);
  const { cookie } = await house.enter(username);
  const act = { ...house.act(account.id), policy: house.rules.policy };
  const reset = (byAccountId: string | null) =>
    house.database.asTenant(house.tenantId, (tx) => resetPassword(tx, { ...act, byAccountId }));
  expect(codeOf(await reset(account.id))).toBe('own-account');
  const { password } = granted(await reset(null));
  expect(codeOf(await sessionOf(house.database, { cookie, now: house.clock.now }))).toBe('session-ended');
  expect(codeOf(await house.attempt(username, goodPassword))).toBe('sign-in-failed');
  await house.enter(username, password);
});

test('a password older than the committee allows → must be changed', async () => {
  await house.newAccount(username);
  house.rules.policy = { ...house.rules.policy, passwordMaxAgeDays: 90 };
  house.pass(90 * 24 * 60);
  const { cookie } = await house.enter(username);
  house.rules.policy = { ...house.rules.policy, passwordMaxAgeDays: 0 };
  expect(await sessionOf(house.database, { cookie, now: house.clock.now })).toMatchObject({
    pending: 'change-password',
  });
});

test('an unknown committee, and an account that is another committee’s → refused', async () => {
  await house.newAccount(username);
  const elsewhere = {
    username,
    password: goodPassword,
    client: { address: '192.0.2.7' },
    now: house.clock.now,
  };
  const unknown = '01900000-0000-7000-8000-00000000ffff';
  expect(codeOf(await signIn(house.identity, { ...elsewhere, tenantId: unknown }))).toBe('committee-not-found');
  const other = await house.newTenant();
  expect(codeOf(await signIn(house.identity, { ...elsewhere, tenantId: other }))).toBe('sign-in-failed');
});

test('the naughty strings as names and passwords → refused, never thrown', async () => {
  await house.newAccount(username);
  for (const [at, text] of naughtyStrings.entries()) {
    house.pass(20);
    expect(codeOf(await house.attempt(text, text, `address ${at}`)), text).toBe('sign-in-failed');
    expect(codeOf(await house.attempt(username, text)), text).toMatch(/^(sign-in-failed|account-locked)$/);
  }
});
