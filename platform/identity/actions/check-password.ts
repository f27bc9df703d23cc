// Is this the password of this name? Known and unknown names take the same way and the same time: counted,
// locked and answered alike, so that names cannot be guessed. The hash is computed outside any transaction.
import { isRefusal, type Refusal } from '#platform/errors';
import type { Identity } from '../identity.ts';
import { keepingRefusals } from '../keeping-refusals.ts';
import type { IdentityPolicy } from '../rules/policy.ts';
import { isPassword } from '../secrets/password-hash.ts';
import type { Account } from '../storage/account.ts';
import type { PasswordAttempt } from './attempt-keys.ts';
import { noteFailure } from './note-failure.ts';
import { type OpenedAttempt, openAttempt } from './open-attempt.ts';

export interface CheckedPassword {
  readonly account: Account;
  readonly policy: IdentityPolicy;
}

export async function checkPassword(identity: Identity, attempt: PasswordAttempt): Promise<CheckedPassword | Refusal> {
  const { tenantId, password } = attempt;
  const opened = await keepingRefusals<OpenedAttempt>(identity.database, tenantId, (tx) =>
    openAttempt(identity, tx, attempt),
  );
  if (isRefusal(opened)) return opened;
  const isRight = await isPassword(opened.account?.passwordHash ?? null, password);
  if (isRight && opened.account) return { account: opened.account, policy: opened.policy };
  return keepingRefusals(identity.database, tenantId, (tx) => noteFailure(identity, tx, attempt, opened));
}
