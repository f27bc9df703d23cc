import type { Transaction } from '#platform/database';
import { unseal } from '#platform/encryption';
import type { Client } from '../account-act.ts';
import { type Identity, keyOf, sealContext } from '../identity.ts';
import { typedSecret } from '../secrets/readable-secret.ts';
import { totpStep } from '../secrets/totp.ts';
import type { Account } from '../storage/account.ts';
import { takeRecoveryCode } from '../storage/take-recovery-code.ts';
import { updateAccount } from '../storage/update-account.ts';
import { recordEvent } from './record-event.ts';

export interface SecondFactorCode {
  readonly ticket: string;
  readonly code: string;
  readonly client: Client;
  readonly now: Date;
}

export async function takeCode(
  identity: Identity,
  tx: Transaction,
  shown: { account: Account; code: string; now: Date },
) {
  const { account, code, now } = shown;
  if (!account.sealedTotpSecret || !account.totpConfirmedAt) return false;
  const secret = unseal(identity.keyring, account.sealedTotpSecret, sealContext(account));
  const step = totpStep({ secret, code, lastStep: account.totpLastStep, now });
  if (step !== null) {
    await updateAccount(tx, account, { totpLastStep: step });
    return true;
  }
  const isTaken = await takeRecoveryCode(tx, { ...keyOf(account), code: typedSecret(code), now });
  if (isTaken) {
    const happening = { account, byAccountId: account.id, now };
    await recordEvent(tx, identity.record, { ...happening, name: 'identity.recovery-code-used' });
  }
  return isTaken;
}
