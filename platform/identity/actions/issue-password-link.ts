// A one-time token for the page on which a person chooses their password; a new one makes the older useless.
import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { AccountAct } from '../account-act.ts';
import { plusDays } from '../rules/moments.ts';
import type { IdentityPolicy } from '../rules/policy.ts';
import { deleteChallengesOf } from '../storage/delete-challenge.ts';
import { lockAccount } from '../storage/lock-account.ts';
import { issueTicket } from './issue-ticket.ts';
import { recordEvent } from './record-event.ts';

export async function issuePasswordLink(
  tx: Transaction,
  act: AccountAct & { policy: IdentityPolicy },
): Promise<{ token: string; expiresAt: Date } | Refusal> {
  const account = await lockAccount(tx, act);
  if (!account) return refuse('account-not-found');
  await deleteChallengesOf(tx, account.tenantId, account.id);
  const expiresAt = plusDays(act.now, act.policy.startPasswordDays);
  const token = await issueTicket(tx, { ...act, purpose: 'set-password', expiresAt });
  await recordEvent(tx, act.record, { ...act, name: 'identity.password-link-issued', account });
  return { token, expiresAt };
}
