// Ten codes for the day the phone is lost; shown once, each good once.
import type { Transaction } from '#platform/database';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import { type Identity, keyOf } from '../identity.ts';
import { readableSecret, typedSecret } from '../secrets/readable-secret.ts';
import type { Account } from '../storage/account.ts';
import { deleteRecoveryCodes, insertRecoveryCodes } from '../storage/recovery-codes.ts';
import { confirmOwnPassword } from './confirm-own-password.ts';
import { recordEvent } from './record-event.ts';

const howMany = 10;

export async function giveRecoveryCodes(tx: Transaction, account: Account, now: Date): Promise<string[]> {
  const codes = Array.from({ length: howMany }, readableSecret);
  await deleteRecoveryCodes(tx, keyOf(account));
  await insertRecoveryCodes(tx, { ...keyOf(account), codes: codes.map(typedSecret), now });
  return codes;
}

export async function renewRecoveryCodes(
  identity: Identity,
  act: OwnAct & { password: string },
): Promise<{ recoveryCodes: string[] } | Refusal> {
  const confirmed = await confirmOwnPassword(identity, act);
  if (isRefusal(confirmed)) return confirmed;
  const { account } = confirmed;
  if (!account.totpConfirmedAt) return refuse('totp-not-set-up');
  return identity.database.asTenant(act.tenantId, async (tx) => {
    const recoveryCodes = await giveRecoveryCodes(tx, account, act.now);
    const name = 'identity.recovery-codes-renewed';
    await recordEvent(tx, identity.record, { ...act, name, account, byAccountId: account.id });
    return { recoveryCodes };
  });
}
