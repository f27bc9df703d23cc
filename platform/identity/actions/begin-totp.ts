// A secret for the authenticator app; it counts for nothing until a code proves that the app has it.

import { seal } from '#platform/encryption';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import { type Identity, sealContext } from '../identity.ts';
import { newTotpSecret, totpUri } from '../secrets/totp.ts';
import { updateAccount } from '../storage/update-account.ts';
import { confirmOwnPassword } from './confirm-own-password.ts';

export async function beginTotp(
  identity: Identity,
  act: OwnAct & { password: string },
): Promise<{ secret: string; uri: string } | Refusal> {
  const confirmed = await confirmOwnPassword(identity, act);
  if (isRefusal(confirmed)) return confirmed;
  const { account } = confirmed;
  if (account.totpConfirmedAt) return refuse('totp-already-set-up');
  const secret = newTotpSecret();
  const sealedTotpSecret = seal(identity.keyring, secret, sealContext(account));
  await identity.database.asTenant(act.tenantId, (tx) => updateAccount(tx, account, { sealedTotpSecret }));
  return { secret, uri: totpUri(secret, { issuer: identity.relyingParty.name, username: account.username }) };
}
