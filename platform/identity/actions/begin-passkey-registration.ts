import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { OwnAct } from '../account-act.ts';
import { type Identity, keyOf } from '../identity.ts';
import { registrationOptions } from '../secrets/webauthn.ts';
import { passkeysOf } from '../storage/passkeys.ts';
import { confirmOwnPassword } from './confirm-own-password.ts';
import { issueTicket } from './issue-ticket.ts';

const mostPasskeys = 10;

export interface PasskeyRegistrationBegun {
  readonly ticket: string;
  readonly options: Awaited<ReturnType<typeof registrationOptions>>;
}

export async function beginPasskeyRegistration(
  identity: Identity,
  act: OwnAct & { password: string },
): Promise<PasskeyRegistrationBegun | Refusal> {
  const confirmed = await confirmOwnPassword(identity, act);
  if (isRefusal(confirmed)) return confirmed;
  const { account } = confirmed;
  return identity.database.asTenant(act.tenantId, async (tx) => {
    const existing = await passkeysOf(tx, keyOf(account));
    if (existing.length >= mostPasskeys) return refuse('too-many-passkeys', { most: mostPasskeys });
    const options = await registrationOptions(identity.relyingParty, account, existing);
    const { challenge: webauthnChallenge } = options;
    const ticket = await issueTicket(tx, { ...act, purpose: 'passkey-registration', webauthnChallenge });
    return { ticket, options };
  });
}
