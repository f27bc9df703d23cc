// The six digits of the authenticator app, or one of the recovery codes.
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { Identity } from '../identity.ts';
import { keepingRefusals } from '../keeping-refusals.ts';
import { parseToken } from '../secrets/token.ts';
import { openSession } from './open-session.ts';
import { passSecondFactor } from './pass-second-factor.ts';
import { failSecondFactor, openSecondFactor } from './second-factor-ticket.ts';
import type { SignedIn } from './session-to-open.ts';
import { type SecondFactorCode, takeCode } from './take-code.ts';

export async function completeSecondFactor(
  identity: Identity,
  { ticket, code, client, now }: SecondFactorCode,
): Promise<SignedIn | Refusal> {
  const token = parseToken(ticket);
  if (!token) return refuse('sign-in-ticket-expired');
  return keepingRefusals(identity.database, token.tenantId, async (tx) => {
    const attempt = await openSecondFactor(identity, tx, { token, now });
    if (isRefusal(attempt)) return attempt;
    const { account, policy } = attempt;
    if (!(await takeCode(identity, tx, { account, code, now }))) return failSecondFactor(identity, tx, attempt);
    await passSecondFactor(tx, attempt);
    return openSession(identity, tx, { account, policy, client, mustSetUpSecondFactor: false, now });
  });
}
