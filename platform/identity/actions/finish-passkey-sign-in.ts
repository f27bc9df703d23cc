// The authenticator's answer. A challenge serves once, whether the answer is right or wrong.
// A lock after wrong passwords does not bar a passkey: it cannot be guessed, and its holder is not the guesser.
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { Identity } from '../identity.ts';
import { keepingRefusals } from '../keeping-refusals.ts';
import { parseToken } from '../secrets/token.ts';
import { deleteChallenge } from '../storage/delete-challenge.ts';
import { holderOf, type PasskeyAnswer } from './holder-of.ts';
import { openSession } from './open-session.ts';
import { openTicket } from './open-ticket.ts';
import type { SignedIn } from './session-to-open.ts';

export async function finishPasskeySignIn(
  identity: Identity,
  { ticket: shown, response, client, now }: PasskeyAnswer,
): Promise<SignedIn | Refusal> {
  const token = parseToken(shown);
  if (!token) return refuse('sign-in-ticket-expired');
  return keepingRefusals(identity.database, token.tenantId, async (tx) => {
    const ticket = await openTicket(tx, { token, purposes: ['passkey-sign-in', 'second-factor'], now });
    if (isRefusal(ticket)) return ticket;
    await deleteChallenge(tx, ticket);
    const account = await holderOf(identity, tx, { ticket, response, now });
    if (isRefusal(account)) return account;
    const policy = await identity.policyOf(tx, ticket.tenantId);
    return openSession(identity, tx, { account, policy, client, mustSetUpSecondFactor: false, now });
  });
}
