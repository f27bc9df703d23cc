import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { Identity } from '../identity.ts';
import { parseToken } from '../secrets/token.ts';
import { choosePassword } from './choose-password.ts';
import { openTicket } from './open-ticket.ts';

export interface PasswordByLink {
  readonly token: string;
  readonly password: string;
  readonly now: Date;
}

/** The link stays good while the password is refused, and is used up with the password that is taken. */
export async function setPasswordByLink(
  identity: Identity,
  { token: shown, password, now }: PasswordByLink,
): Promise<{ username: string } | Refusal> {
  const token = parseToken(shown);
  if (!token) return refuse('password-link-expired');
  return identity.database.asTenant(token.tenantId, async (tx) => {
    const ticket = await openTicket(tx, { token, purposes: ['set-password'], now });
    if (isRefusal(ticket) || !ticket.accountId) return refuse('password-link-expired');
    const policy = await identity.policyOf(tx, token.tenantId);
    const { tenantId, accountId } = ticket;
    return choosePassword(tx, {
      tenantId,
      accountId,
      byAccountId: accountId,
      record: identity.record,
      password,
      policy,
      now,
    });
  });
}
