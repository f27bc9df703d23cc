import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, granted, type IdentityFixture, identityFixture } from '../testing/identity-fixture.ts';
import { unlockAccount } from './administer-account.ts';
import { choosePassword } from './choose-password.ts';
import { createAccount } from './create-account.ts';
import { issuePasswordLink } from './issue-password-link.ts';
import { setInitialPassword } from './set-initial-password.ts';
import { setPasswordByLink } from './set-password-by-link.ts';

let house: IdentityFixture;
beforeAll(async () => {
  house = await identityFixture();
});
afterAll(() => house.end());

const create = (username: string) =>
  house.database.asTenant(house.tenantId, (tx) => createAccount(tx, { ...house.act(v7()), username, subjectId: v7() }));
const linkFor = async (accountId: string) =>
  granted(
    await house.database.asTenant(house.tenantId, (tx) =>
      issuePasswordLink(tx, { ...house.act(accountId), policy: house.rules.policy }),
    ),
  );
const setBy = (token: string, password: string) =>
  setPasswordByLink(house.identity, { token, password, now: house.clock.now });

test('a name is taken whatever its case, but only in its own committee', async () => {
  granted(await create('Zhang.Wei'));
  expect(codeOf(await create('zhang.WEI'))).toBe('username-taken');
  expect(codeOf(await create('a\u0000b'))).toBe('username-invalid');
  const tenantId = await house.newTenant();
  const elsewhere = await house.database.asTenant(tenantId, (tx) =>
    createAccount(tx, { ...house.act(v7()), tenantId, username: 'zhang.wei', subjectId: v7() }),
  );
  expect(codeOf(elsewhere)).toBe('granted');
});

test('a link sets the password once; a bad password does not use it up; a newer link replaces it', async () => {
  const account = granted(await create('li.na'));
  const older = await linkFor(account.id);
  const { token } = await linkFor(account.id);
  expect(codeOf(await setBy(older.token, 'Lotus-Pond-2026'))).toBe('password-link-expired');
  expect(codeOf(await setBy(token, 'too short'))).toBe('password-too-short');
  expect(granted(await setBy(token, 'Lotus-Pond-2026'))).toEqual({ username: 'li.na' });
  expect(codeOf(await setBy(token, 'Lotus-Pond-2027'))).toBe('password-link-expired');
  expect(codeOf(await setBy('rubbish', 'Lotus-Pond-2027'))).toBe('password-link-expired');
  await house.enter('li.na', 'Lotus-Pond-2026');
});

test('a link waits fourteen days', async () => {
  const account = granted(await create('wang.fang'));
  const { token } = await linkFor(account.id);
  house.pass(14 * 24 * 60);
  expect(codeOf(await setBy(token, 'Lotus-Pond-2026'))).toBe('password-link-expired');
});

test('an account that is not there → refused by every act', async () => {
  const act = { ...house.act(v7()), policy: house.rules.policy, password: 'Lotus-Pond-2026' };
  for (const attempt of [setInitialPassword, issuePasswordLink, choosePassword, unlockAccount]) {
    const answer = await house.database.asTenant<unknown>(house.tenantId, (tx) => attempt(tx, act));
    expect(codeOf(answer)).toBe('account-not-found');
  }
});

test('the record fails → nothing is changed', async () => {
  const failing = house.database.asTenant(house.tenantId, (tx) =>
    createAccount(tx, {
      ...house.act(v7()),
      username: 'unrecorded',
      subjectId: v7(),
      record: () => Promise.reject(new Error('the record is full')),
    }),
  );
  await expect(failing).rejects.toThrow('the record is full');
  expect(codeOf(await create('unrecorded'))).toBe('granted');
});
