import { unseal } from '#platform/encryption';
import { type Refusal, refuse } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import { type Identity, keyOf, sealContext } from '../identity.ts';
import { totpStep } from '../secrets/totp.ts';
import { lockAccount } from '../storage/lock-account.ts';
import { noteSecondFactorSetUp } from '../storage/sessions.ts';
import { updateAccount } from '../storage/update-account.ts';
import { recordEvent } from './record-event.ts';
import { giveRecoveryCodes } from './renew-recovery-codes.ts';

export async function confirmTotp(
  identity: Identity,
  { code, ...act }: OwnAct & { code: string },
): Promise<{ recoveryCodes: string[] } | Refusal> {
  return identity.database.asTenant(act.tenantId, async (tx) => {
    const account = await lockAccount(tx, act);
    if (!account?.sealedTotpSecret) return refuse('totp-not-set-up');
    if (account.totpConfirmedAt) return refuse('totp-already-set-up');
    const secret = unseal(identity.keyring, account.sealedTotpSecret, sealContext(account));
    const step = totpStep({ secret, code, lastStep: null, now: act.now });
    if (step === null) return refuse('totp-code-wrong');
    await updateAccount(tx, account, { totpConfirmedAt: act.now, totpLastStep: step });
    await noteSecondFactorSetUp(tx, keyOf(account));
    const name = 'identity.totp-confirmed';
    await recordEvent(tx, identity.record, { ...act, name, account, byAccountId: account.id });
    return { recoveryCodes: await giveRecoveryCodes(tx, account, act.now) };
  });
}
