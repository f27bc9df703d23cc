import { isRefusal, refuse } from '#platform/errors';
import type { Identity } from '../identity.ts';
import { parseToken } from '../secrets/token.ts';
import { authenticationOptions } from '../secrets/webauthn.ts';
import { updateWebauthnChallenge } from '../storage/challenges.ts';
import { passkeysOf } from '../storage/passkeys.ts';
import { openTicket } from './open-ticket.ts';

export async function beginAsSecondFactor(identity: Identity, shown: string, now: Date) {
  const token = parseToken(shown);
  if (!token) return refuse('sign-in-ticket-expired');
  return identity.database.asTenant(token.tenantId, async (tx) => {
    const ticket = await openTicket(tx, { token, purposes: ['second-factor'], now });
    if (isRefusal(ticket) || !ticket.accountId) return refuse('sign-in-ticket-expired');
    const passkeys = await passkeysOf(tx, { tenantId: ticket.tenantId, accountId: ticket.accountId });
    if (passkeys.length === 0) return refuse('passkey-not-known');
    const options = await authenticationOptions(identity.relyingParty, passkeys);
    await updateWebauthnChallenge(tx, ticket, options.challenge);
    return { ticket: shown, options };
  });
}
