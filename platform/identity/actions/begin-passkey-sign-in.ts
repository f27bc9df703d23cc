// Options for the browser: after the password as second factor (`ticket`), or alone and without a name (`tenantId`).
import { type Refusal, refuse } from '#platform/errors';
import type { Identity } from '../identity.ts';
import { authenticationOptions } from '../secrets/webauthn.ts';
import { isTenant } from '../storage/accounts.ts';
import { beginAsSecondFactor } from './begin-as-second-factor.ts';
import { issueTicket } from './issue-ticket.ts';

type PasskeyOptions = Awaited<ReturnType<typeof authenticationOptions>>;
export interface PasskeySignInBegun {
  readonly ticket: string;
  readonly options: PasskeyOptions;
}

async function beginAlone(identity: Identity, tenantId: string, now: Date): Promise<PasskeySignInBegun | Refusal> {
  const options = await authenticationOptions(identity.relyingParty);
  return identity.database.asTenant(tenantId, async (tx) => {
    if (!(await isTenant(tx, tenantId))) return refuse('committee-not-found');
    const webauthnChallenge = options.challenge;
    const wanted = { tenantId, purpose: 'passkey-sign-in', accountId: null, webauthnChallenge, now } as const;
    return { ticket: await issueTicket(tx, wanted), options };
  });
}

export function beginPasskeySignIn(
  identity: Identity,
  { now, ...start }: ({ tenantId: string } | { ticket: string }) & { now: Date },
): Promise<PasskeySignInBegun | Refusal> {
  return 'ticket' in start
    ? beginAsSecondFactor(identity, start.ticket, now)
    : beginAlone(identity, start.tenantId, now);
}
