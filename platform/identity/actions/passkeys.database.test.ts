import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  codeOf,
  goodPassword,
  granted,
  type IdentityFixture,
  identityFixture,
  origin,
} from '../testing/identity-fixture.ts';
import { softwareAuthenticator } from '../testing/software-authenticator.ts';
import { disableAccount } from './administer-account.ts';
import { beginPasskeyRegistration } from './begin-passkey-registration.ts';
import { beginPasskeySignIn } from './begin-passkey-sign-in.ts';
import { finishPasskeyRegistration } from './finish-passkey-registration.ts';
import { finishPasskeySignIn } from './finish-passkey-sign-in.ts';
import { removePasskey } from './remove-passkey.ts';
import { sessionOf } from './session-of.ts';

const host = 'tongxin.example';
const client = { address: '192.0.2.7' };

let house: IdentityFixture;
let serial = 0;
let username: string;
beforeAll(async () => {
  house = await identityFixture();
});
afterAll(() => house.end());
beforeEach(() => {
  serial += 1;
  username = `leader${serial}`;
  house.pass(60);
});

type Authenticator = ReturnType<typeof softwareAuthenticator>;
type Own = Awaited<ReturnType<IdentityFixture['enter']>>['own'];

async function register(own: Own, authenticator: Authenticator) {
  const begun = granted(await beginPasskeyRegistration(house.identity, { ...own, password: goodPassword }));
  const response = authenticator.register(begun.options.challenge);
  return finishPasskeyRegistration(house.identity, {
    ...own,
    ticket: begun.ticket,
    name: '办公室电脑',
    response,
  });
}

async function withPasskey(options: { verifiesHolder?: boolean } = {}) {
  const account = await house.newAccount(username);
  const entry = await house.enter(username);
  const authenticator = softwareAuthenticator({ host, origin, ...options });
  const { id } = granted(await register(entry.own, authenticator));
  house.events.length = 0;
  return { account, ...entry, authenticator, passkeyId: id };
}

const begin = async (start: { ticket: string } | { tenantId: string } = { tenantId: house.tenantId }) =>
  granted(await beginPasskeySignIn(house.identity, { ...start, now: house.clock.now }));
const finish = (ticket: string, response: ReturnType<Authenticator['answer']>) =>
  finishPasskeySignIn(house.identity, { ticket, response, client, now: house.clock.now });

async function enterBy(authenticator: Authenticator) {
  const { ticket, options } = await begin();
  return finish(ticket, authenticator.answer(options.challenge));
}

test('registered → signs in without a name or a password, though the password is locked', async () => {
  const { authenticator, account } = await withPasskey();
  for (let wrong = 0; wrong < 5; wrong += 1) await house.attempt(username, 'Wrong-Guess-1');
  house.events.length = 0;
  const entry = granted(await enterBy(authenticator));
  expect(await sessionOf(house.database, { cookie: entry.cookie, now: house.clock.now })).toMatchObject({
    accountId: account.id,
    pending: null,
  });
  expect(house.namesOf()).toEqual(['identity.signed-in']);
});

test('an answer serves once, and not to another challenge', async () => {
  const { authenticator } = await withPasskey();
  const first = await begin();
  const answer = authenticator.answer(first.options.challenge);
  granted(await finish(first.ticket, answer));
  expect(codeOf(await finish(first.ticket, answer))).toBe('sign-in-ticket-expired');
  expect(codeOf(await finish((await begin()).ticket, answer))).toBe('passkey-refused');
  const late = await begin();
  house.pass(5);
  expect(codeOf(await finish(late.ticket, authenticator.answer(late.options.challenge)))).toBe(
    'sign-in-ticket-expired',
  );
});

test('a counter that does not grow betrays a copy', async () => {
  const { authenticator } = await withPasskey();
  granted(await enterBy(authenticator));
  authenticator.state.counter = 0;
  expect(codeOf(await enterBy(authenticator))).toBe('passkey-refused');
  expect(house.namesOf().at(-1)).toBe('identity.sign-in-failed');
});

test('unknown, made for another site, a foreign signature, rubbish → refused', async () => {
  const { authenticator } = await withPasskey();
  expect(codeOf(await enterBy(softwareAuthenticator({ host, origin })))).toBe('passkey-not-known');
  const phishing = softwareAuthenticator({ host, origin: 'https://tongxin.example.evil.test' });
  const other = softwareAuthenticator({ host, origin });
  for (const impostor of [phishing, other]) {
    const { ticket, options } = await begin();
    const answer = { ...impostor.answer(options.challenge), id: authenticator.id, rawId: authenticator.id };
    expect(codeOf(await finish(ticket, answer))).toBe('passkey-refused');
  }
  const { ticket, options } = await begin();
  const answer = authenticator.answer(options.challenge);
  const rubbish = { clientDataJSON: '\u0000', authenticatorData: '', signature: '界' };
  expect(codeOf(await finish(ticket, { ...answer, response: rubbish }))).toBe('passkey-refused');
});

test('an authenticator that does not verify its holder is a second factor, not a sign-in of its own', async () => {
  const { authenticator, account } = await withPasskey({ verifiesHolder: false });
  expect(codeOf(await enterBy(authenticator))).toBe('passkey-refused');
  house.rules.needsSecondFactor.add(account.id);
  const wanted = granted(await house.attempt(username, goodPassword));
  if (!('ticket' in wanted)) throw new Error('No second factor is asked for.');
  expect(wanted.secondFactor).toEqual(['passkey']);
  const { ticket, options } = await begin({ ticket: wanted.ticket });
  expect(options.allowCredentials?.map(({ id }) => id)).toEqual([authenticator.id]);
  granted(await finish(ticket, authenticator.answer(options.challenge)));
});

test('somebody else’s passkey is no second factor for this account', async () => {
  const stranger = await withPasskey();
  username = `${username}-b`;
  const { account } = await withPasskey();
  house.rules.needsSecondFactor.add(account.id);
  const wanted = granted(await house.attempt(username, goodPassword));
  if (!('ticket' in wanted)) throw new Error('No second factor is asked for.');
  const { ticket, options } = await begin({ ticket: wanted.ticket });
  expect(codeOf(await finish(ticket, stranger.authenticator.answer(options.challenge)))).toBe('passkey-not-known');
});

test('a passkey ticket without a challenge, and a committee that is not there → refused', async () => {
  const { account, authenticator } = await withPasskey();
  house.rules.needsSecondFactor.add(account.id);
  const wanted = granted(await house.attempt(username, goodPassword));
  if (!('ticket' in wanted)) throw new Error('No second factor is asked for.');
  expect(codeOf(await finish(wanted.ticket, authenticator.answer('')))).toBe('passkey-refused');
  const nowhere = { tenantId: '01900000-0000-7000-8000-00000000ffff', now: house.clock.now };
  expect(codeOf(await beginPasskeySignIn(house.identity, nowhere))).toBe('committee-not-found');
  const expired = { ticket: 'x', now: house.clock.now };
  expect(codeOf(await beginPasskeySignIn(house.identity, expired))).toBe('sign-in-ticket-expired');
});

test('a disabled account is not let in by passkey', async () => {
  const { authenticator, account } = await withPasskey();
  await house.database.asTenant(house.tenantId, (tx) => disableAccount(tx, house.act(account.id)));
  expect(codeOf(await enterBy(authenticator))).toBe('account-disabled');
});

test('registering: the wrong password, a used ticket, a double, a ticket of somebody else', async () => {
  const { own, authenticator } = await withPasskey();
  expect(codeOf(await beginPasskeyRegistration(house.identity, { ...own, password: 'Wrong-Guess-1' }))).toBe(
    'password-wrong',
  );
  expect(codeOf(await register(own, authenticator))).toBe('passkey-already-added');
  const begun = granted(await beginPasskeyRegistration(house.identity, { ...own, password: goodPassword }));
  const fresh = softwareAuthenticator({ host, origin });
  const act = { ticket: begun.ticket, name: 'x', response: fresh.register(begun.options.challenge) };
  await house.newAccount(`${username}-friend`);
  const friend = await house.enter(`${username}-friend`);
  expect(codeOf(await finishPasskeyRegistration(house.identity, { ...friend.own, ...act }))).toBe(
    'sign-in-ticket-expired',
  );
  const foreign = softwareAuthenticator({ host: 'evil.test', origin });
  const bad = { ...act, response: foreign.register(begun.options.challenge) };
  expect(codeOf(await finishPasskeyRegistration(house.identity, { ...own, ...bad }))).toBe('passkey-refused');
  expect(codeOf(await finishPasskeyRegistration(house.identity, { ...own, ...act }))).toBe('sign-in-ticket-expired');
});

test('at most ten', async () => {
  const { own } = await withPasskey();
  for (let added = 1; added < 10; added += 1) granted(await register(own, softwareAuthenticator({ host, origin })));
  expect(codeOf(await beginPasskeyRegistration(house.identity, { ...own, password: goodPassword }))).toBe(
    'too-many-passkeys',
  );
});

test('removing: not the last second factor of a post that needs one, not an unknown one', async () => {
  const { own, account, passkeyId } = await withPasskey();
  const remove = (id: string, password = goodPassword) =>
    removePasskey(house.identity, { ...own, passkeyId: id, password });
  house.rules.needsSecondFactor.add(account.id);
  expect(codeOf(await remove(passkeyId))).toBe('second-factor-needed');
  house.rules.needsSecondFactor.delete(account.id);
  expect(codeOf(await remove(passkeyId, 'Wrong-Guess-1'))).toBe('password-wrong');
  expect(codeOf(await remove(account.id))).toBe('passkey-not-known');
  granted(await remove(passkeyId));
  expect(house.namesOf()).toContain('identity.passkey-removed');
});
