import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '#platform/errors';
import { codeOf, goodPassword, granted, type IdentityFixture, identityFixture } from '../testing/identity-fixture.ts';
import { beginTotp } from './begin-totp.ts';
import { completeSecondFactor } from './complete-second-factor.ts';
import { confirmTotp } from './confirm-totp.ts';
import { removeTotp } from './remove-totp.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { resetSecondFactor } from './reset-second-factor.ts';
import { sessionOf } from './session-of.ts';
import { signInMethods } from './sign-in-methods.ts';

let house: IdentityFixture;
let serial = 0;
let username: string;
beforeAll(async () => {
  house = await identityFixture();
});
afterAll(() => house.end());
beforeEach(() => {
  serial += 1;
  username = `clerk${serial}`;
  house.pass(60);
});

const codeNow = (secret: string) => generateSync({ secret, epoch: Math.floor(house.clock.now.getTime() / 1_000) });
const wrongCode = (secret: string) => String((Number(codeNow(secret)) + 500_000) % 1_000_000).padStart(6, '0');

async function withTotp() {
  const account = await house.newAccount(username);
  const { own, cookie } = await house.enter(username);
  const { secret, uri } = granted(await beginTotp(house.identity, { ...own, password: goodPassword }));
  const { recoveryCodes } = granted(await confirmTotp(house.identity, { ...own, code: codeNow(secret) }));
  house.pass(1);
  house.events.length = 0;
  return { account, own, cookie, secret, uri, recoveryCodes };
}

async function ticket() {
  const answer = granted(await house.attempt(username, goodPassword));
  if (!('ticket' in answer)) throw new Error('No second factor is asked for.');
  return answer;
}

const complete = (shown: string, code: string) =>
  completeSecondFactor(house.identity, {
    ticket: shown,
    code,
    client: { address: '192.0.2.7' },
    now: house.clock.now,
  });

test('set up → the next sign-in asks for a code and takes it', async () => {
  const { secret, uri, account } = await withTotp();
  expect(uri).toContain(`secret=${secret}`);
  const wanted = await ticket();
  expect(wanted.secondFactor).toEqual(['totp']);
  expect(granted(await complete(wanted.ticket, codeNow(secret))).accountId).toBe(account.id);
  expect(house.namesOf()).toEqual(['identity.signed-in']);
});

test('the same code again → refused, the next one is taken', async () => {
  const { secret } = await withTotp();
  const code = codeNow(secret);
  granted(await complete((await ticket()).ticket, code));
  const second = await ticket();
  expect(codeOf(await complete(second.ticket, code))).toBe('second-factor-failed');
  house.pass(0.5);
  granted(await complete(second.ticket, codeNow(secret)));
});

test('one code sent twice at once → one session', async () => {
  const { secret } = await withTotp();
  const tickets = [(await ticket()).ticket, (await ticket()).ticket];
  const answers = await Promise.all(tickets.map((shown) => complete(shown, codeNow(secret))));
  expect(answers.map(codeOf).sort()).toEqual(['granted', 'second-factor-failed']);
});

test('a ticket used, too old, tampered with or of another step → start again', async () => {
  const { secret } = await withTotp();
  const used = (await ticket()).ticket;
  granted(await complete(used, codeNow(secret)));
  house.pass(1);
  expect(codeOf(await complete(used, codeNow(secret)))).toBe('sign-in-ticket-expired');
  const old = (await ticket()).ticket;
  house.pass(5);
  expect(codeOf(await complete(old, codeNow(secret)))).toBe('sign-in-ticket-expired');
  for (const tampered of ['', 'x', `${house.tenantId}.${'A'.repeat(43)}`]) {
    expect(codeOf(await complete(tampered, codeNow(secret)))).toBe('sign-in-ticket-expired');
  }
});

test('five wrong codes lock, even over several right passwords; then it opens again', async () => {
  const { secret } = await withTotp();
  const codes: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const answer = await complete((await ticket()).ticket, wrongCode(secret));
    codes.push(codeOf(answer));
    if (round === 0) expect(isRefusal(answer) && answer.params).toEqual({ left: 4 });
  }
  expect(codes).toEqual([...Array(4).fill('second-factor-failed'), 'account-locked']);
  expect(codeOf(await complete((await ticket()).ticket, codeNow(secret)))).toBe('account-locked');
  expect(house.namesOf()).toContain('identity.locked');
  house.pass(15);
  granted(await complete((await ticket()).ticket, codeNow(secret)));
});

test('a recovery code works once, and renewing replaces them', async () => {
  const { recoveryCodes, own, account } = await withTotp();
  expect(new Set(recoveryCodes).size).toBe(10);
  const [first, second] = recoveryCodes as [string, string];
  granted(await complete((await ticket()).ticket, first.toUpperCase()));
  expect(house.namesOf()).toEqual(['identity.recovery-code-used', 'identity.signed-in']);
  expect(codeOf(await complete((await ticket()).ticket, first))).toBe('second-factor-failed');
  const key = { tenantId: house.tenantId, accountId: account.id };
  const methods = await house.database.asTenant(house.tenantId, (tx) => signInMethods(tx, key));
  expect(methods).toMatchObject({ recoveryCodesLeft: 9, username });
  const renewed = granted(await renewRecoveryCodes(house.identity, { ...own, password: goodPassword }));
  expect(codeOf(await complete((await ticket()).ticket, second))).toBe('second-factor-failed');
  granted(await complete((await ticket()).ticket, renewed.recoveryCodes[0]!));
});

test('setting up: each wrong step is refused', async () => {
  await house.newAccount(username);
  const { own } = await house.enter(username);
  const begin = (password: string) => beginTotp(house.identity, { ...own, password });
  expect(codeOf(await confirmTotp(house.identity, { ...own, code: '000000' }))).toBe('totp-not-set-up');
  expect(codeOf(await renewRecoveryCodes(house.identity, { ...own, password: goodPassword }))).toBe('totp-not-set-up');
  expect(codeOf(await removeTotp(house.identity, { ...own, password: goodPassword }))).toBe('totp-not-set-up');
  expect(codeOf(await begin('Wrong-Guess-1'))).toBe('password-wrong');
  const { secret } = granted(await begin(goodPassword));
  expect(codeOf(await confirmTotp(house.identity, { ...own, code: wrongCode(secret) }))).toBe('totp-code-wrong');
  await house.enter(username);
  granted(await confirmTotp(house.identity, { ...own, code: codeNow(secret) }));
  expect(codeOf(await confirmTotp(house.identity, { ...own, code: codeNow(secret) }))).toBe('totp-already-set-up');
  expect(codeOf(await begin(goodPassword))).toBe('totp-already-set-up');
});

test('a post that needs a second factor → nothing is open until one is set up, and the last one stays', async () => {
  const account = await house.newAccount(username);
  house.rules.needsSecondFactor.add(account.id);
  const { own, cookie } = await house.enter(username);
  const pending = async () => {
    const session = granted(await sessionOf(house.database, { cookie, now: house.clock.now }));
    return session.pending;
  };
  expect(await pending()).toBe('set-up-second-factor');
  const { secret } = granted(await beginTotp(house.identity, { ...own, password: goodPassword }));
  granted(await confirmTotp(house.identity, { ...own, code: codeNow(secret) }));
  expect(await pending()).toBeNull();
  const remove = () => removeTotp(house.identity, { ...own, password: goodPassword });
  expect(codeOf(await remove())).toBe('second-factor-needed');
  house.rules.needsSecondFactor.delete(account.id);
  granted(await remove());
  expect(codeOf(await house.attempt(username, goodPassword))).toBe('granted');
});

test('a lost phone → the administrator resets, the sessions end, the password alone lets in', async () => {
  const { account, cookie } = await withTotp();
  const reset = (byAccountId: string | null) =>
    house.database.asTenant(house.tenantId, (tx) => resetSecondFactor(tx, { ...house.act(account.id), byAccountId }));
  expect(codeOf(await reset(account.id))).toBe('own-account');
  granted(await reset(null));
  expect(codeOf(await sessionOf(house.database, { cookie, now: house.clock.now }))).toBe('session-ended');
  await house.enter(username);
});

test('the secret is sealed in the database', async () => {
  const { secret, account } = await withTotp();
  const { rows } = await house.owner.query('select totp_secret from account where id = $1', [account.id]);
  expect(rows[0].totp_secret).toMatch(/^[0-9a-f]{8}\./);
  expect(rows[0].totp_secret).not.toContain(secret);
});
