import type { Transaction } from '#platform/database';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import { type Identity, keyOf } from '../identity.ts';
import type { Account } from '../storage/account.ts';
import { passkeysOf } from '../storage/passkeys.ts';
import { deleteRecoveryCodes } from '../storage/recovery-codes.ts';
import { updateAccount } from '../storage/update-account.ts';
import { confirmOwnPassword } from './confirm-own-password.ts';
import { recordEvent } from './record-event.ts';

export async function clearTotp(tx: Transaction, account: Account): Promise<void> {
  await updateAccount(tx, account, { sealedTotpSecret: null, totpConfirmedAt: null, totpLastStep: null });
  await deleteRecoveryCodes(tx, keyOf(account));
}

/** Whoever must have a second factor cannot remove the last one; a new phone is set up by the administrator. */
export async function removeTotp(
  identity: Identity,
  act: OwnAct & { password: string },
): Promise<{ removed: true } | Refusal> {
  const confirmed = await confirmOwnPassword(identity, act);
  if (isRefusal(confirmed)) return confirmed;
  const { account } = confirmed;
  if (!account.totpConfirmedAt) return refuse('totp-not-set-up');
  return identity.database.asTenant(act.tenantId, async (tx) => {
    const isRequired = await identity.requiresSecondFactor(tx, { ...act, subjectId: account.subjectId });
    if (isRequired && (await passkeysOf(tx, act)).length === 0) return refuse('second-factor-needed');
    await clearTotp(tx, account);
    const name = 'identity.totp-removed';
    await recordEvent(tx, identity.record, { ...act, name, account, byAccountId: account.id });
    return { removed: true };
  });
}
