import type { Transaction } from '#platform/database';
import { refuse } from '#platform/errors';
import { type Identity, keyOf } from '../identity.ts';
import { forgetFailures } from '../storage/failures.ts';
import { lockAccount } from '../storage/lock-account.ts';
import type { CheckedPassword } from './check-password.ts';
import { issueTicket } from './issue-ticket.ts';
import { openSession } from './open-session.ts';
import { recordEvent } from './record-event.ts';
import { methodsOf, reasonToTurnAway, type SignInAttempt } from './second-factor-wanted.ts';

type Passed = CheckedPassword & Pick<SignInAttempt, 'client' | 'now'>;

export async function afterPassword(identity: Identity, tx: Transaction, passed: Passed) {
  const { policy, client, now } = passed;
  const account = await lockAccount(tx, keyOf(passed.account));
  // Meanwhile the password may have been reset by the administrator.
  if (account?.passwordHash !== passed.account.passwordHash) return refuse('sign-in-ticket-expired');
  const { tenantId, username } = account;
  await forgetFailures(tx, { tenantId, kind: 'username', value: username });
  const turnedAway = reasonToTurnAway(account, now);
  if (turnedAway) {
    await recordEvent(tx, identity.record, {
      name: 'identity.sign-in-failed',
      account,
      byAccountId: null,
      now,
    });
    return turnedAway;
  }
  const methods = await methodsOf(tx, account);
  const isRequired = await identity.requiresSecondFactor(tx, {
    ...keyOf(account),
    subjectId: account.subjectId,
  });
  if (methods.includes('totp') || (isRequired && methods.length > 0)) {
    const ticket = await issueTicket(tx, { tenantId, purpose: 'second-factor', accountId: account.id, now });
    return { secondFactor: methods, ticket };
  }
  return openSession(identity, tx, { account, policy, client, mustSetUpSecondFactor: isRequired, now });
}
