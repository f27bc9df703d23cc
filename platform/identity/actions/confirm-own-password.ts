// Whoever changes how they sign in shows their password again: an unattended screen must not be enough.
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import { type Identity, keyOf } from '../identity.ts';
import type { IdentityPolicy } from '../rules/policy.ts';
import type { Account } from '../storage/account.ts';
import { forgetFailures } from '../storage/failures.ts';
import { lockAccount } from '../storage/lock-account.ts';
import { checkPassword } from './check-password.ts';

export interface Confirmed {
  readonly account: Account;
  readonly policy: IdentityPolicy;
}

export async function confirmOwnPassword(
  identity: Identity,
  { password, ...act }: OwnAct & { password: string },
): Promise<Confirmed | Refusal> {
  const { tenantId, now } = act;
  const own = await identity.database.asTenant(tenantId, async (tx) => {
    const account = await lockAccount(tx, act);
    return account && { account, policy: await identity.policyOf(tx, tenantId) };
  });
  if (!own) return refuse('account-not-found');
  // Someone who signs in by passkey alone has no password to show.
  if (own.account.passwordHash === null) return own;
  const { username } = own.account;
  const checked = await checkPassword(identity, { tenantId, username, password, address: null, now });
  if (isRefusal(checked)) {
    return checked.code === 'sign-in-failed' ? refuse('password-wrong', { ...checked.params }) : checked;
  }
  await identity.database.asTenant(tenantId, (tx) =>
    forgetFailures(tx, { ...keyOf(checked.account), kind: 'username', value: username }),
  );
  return checked;
}
