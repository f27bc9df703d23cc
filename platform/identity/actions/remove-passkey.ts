import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import { type Identity, keyOf } from '../identity.ts';
import { deletePasskeys, passkeysOf } from '../storage/passkeys.ts';
import { confirmOwnPassword } from './confirm-own-password.ts';
import { recordEvent } from './record-event.ts';

export interface PasskeyToRemove extends OwnAct {
  readonly passkeyId: string;
  readonly password: string;
}

export async function removePasskey(identity: Identity, act: PasskeyToRemove): Promise<{ removed: true } | Refusal> {
  const confirmed = await confirmOwnPassword(identity, act);
  if (isRefusal(confirmed)) return confirmed;
  const { account } = confirmed;
  return identity.database.asTenant(act.tenantId, async (tx) => {
    const isLast = (await passkeysOf(tx, act)).length === 1;
    const isOnlyWayIn = isLast && account.passwordHash === null;
    const isRequired = await identity.requiresSecondFactor(tx, { ...act, subjectId: account.subjectId });
    const isOnlySecondFactor = isLast && isRequired && account.totpConfirmedAt === null;
    if (isOnlyWayIn || isOnlySecondFactor) return refuse('second-factor-needed');
    if ((await deletePasskeys(tx, keyOf(account), act.passkeyId)) === 0) return refuse('passkey-not-known');
    const name = 'identity.passkey-removed';
    await recordEvent(tx, identity.record, { ...act, name, account, byAccountId: account.id });
    return { removed: true };
  });
}
